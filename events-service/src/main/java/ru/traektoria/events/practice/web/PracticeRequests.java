package ru.traektoria.events.practice.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.practice.application.ApplyingForPractices.Application;
import ru.traektoria.events.practice.model.Dissemination;
import ru.traektoria.events.practice.model.PracticeContent;
import ru.traektoria.events.practice.model.PracticeContent.Kind;
import ru.traektoria.events.practice.model.Review.Conclusion;
import ru.traektoria.events.practice.model.Review.Criterion;
import ru.traektoria.events.practice.model.Review.Verdict;

/** What machines send of practices. */
final class PracticeRequests {

  private PracticeRequests() {}

  /** Заявка; authors, organisation and {@code different} are read when it is new. */
  record PracticeRequest(
      String title,
      Kind kind,
      Level level,
      Boolean innovative,
      List<String> subjects,
      List<String> competences,
      String annotation,
      List<String> links,
      List<String> authors,
      String organisation,
      Boolean different) {

    PracticeContent content() {
      return new PracticeContent(
          title,
          kind,
          level,
          Boolean.TRUE.equals(innovative),
          subjects,
          competences,
          annotation,
          links);
    }

    Application application() {
      return new Application(
          authors, organisation, content(), List.of(), Boolean.TRUE.equals(different));
    }
  }

  /** Эксперт со стороны. */
  record OutsiderRequest(String name, String post) {}

  /** Кто проверяет. */
  record ExpertRequest(String expert) {}

  /** Заключение. */
  record ConclusionRequest(
      Verdict verdict, Map<Criterion, Integer> points, String words, LocalDate on) {
    Conclusion conclusion() {
      return new Conclusion(verdict, points, words, on);
    }
  }

  /** Распространение; with an activity of the portal the rest is taken from it. */
  record DisseminationRequest(
      ActivityKind kind, Level level, LocalDate on, String title, String link, String activity) {
    Dissemination told() {
      return Dissemination.told(kind, level, on, title, link, activity);
    }
  }

  /** Внедрение. */
  record AdoptionRequest(LocalDate on, String note) {}
}
