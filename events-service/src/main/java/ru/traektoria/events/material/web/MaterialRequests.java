package ru.traektoria.events.material.web;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.material.application.SubmittingMaterials.Submission;
import ru.traektoria.events.material.model.Expertise.Opinion;
import ru.traektoria.events.material.model.Expertise.Verdict;
import ru.traektoria.events.material.model.MaterialContent;
import ru.traektoria.events.material.model.MaterialContent.Carrier;
import ru.traektoria.events.material.model.MaterialContent.Kind;

/** What machines send of materials. */
final class MaterialRequests {

  private MaterialRequests() {}

  /** Материал; authors, organisation and {@code different} are read when it is new. */
  record MaterialRequest(
      String title,
      Kind kind,
      Carrier carrier,
      Integer printRun,
      List<String> subjects,
      List<String> competences,
      String annotation,
      String association,
      String analysis,
      List<String> links,
      List<String> authors,
      String organisation,
      Boolean different) {

    Submission submission() {
      MaterialContent content =
          new MaterialContent(
              title,
              kind,
              carrier == null ? Carrier.ELECTRONIC : carrier,
              printRun,
              subjects,
              competences,
              annotation,
              association,
              analysis,
              links,
              List.of());
      return new Submission(
          authors, organisation, content, List.of(), Boolean.TRUE.equals(different));
    }
  }

  /** Эксперты, one to three. */
  record ExpertsRequest(List<String> experts) {}

  /** Заключение; {@code expert} is left out for one's own. */
  record ConclusionRequest(String expert, Verdict verdict, String words, LocalDate on) {
    Opinion opinion() {
      return new Opinion(verdict, words, on);
    }
  }
}
