package ru.traektoria.diagnostics.web.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.diagnostics.application.AskingSatisfaction;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.campaign.Period;
import ru.traektoria.diagnostics.model.group.GroupRule;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.satisfaction.SatisfactionSurvey;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;

/** «Обратная связь» over REST: open, prolong, sums; and the one anonymous answer of a teacher. */
@RestController
@RequestMapping("/api/v1/diagnostics")
class SurveyController {

  private final AskingSatisfaction asking;

  SurveyController(AskingSatisfaction asking) {
    this.asking = asking;
  }

  /** First and last day. */
  record Days(LocalDate from, LocalDate to) {}

  /** The answers by question. */
  record AnswersRequest(Map<String, List<String>> answers) {}

  /**
   * A survey in sums; never who answered.
   *
   * @param satisfied and {@code choices}: {@code null} below five answers
   */
  record SurveyView(
      String id,
      String year,
      Period period,
      String instrument,
      int answers,
      Integer satisfied,
      Map<String, Map<String, Integer>> choices) {

    static SurveyView of(SatisfactionSurvey survey) {
      boolean shown = survey.tally().answers() >= GroupRule.SMALLEST;
      return new SurveyView(
          survey.id(),
          new AcademicYear(survey.startYear()).toString(),
          survey.period(),
          survey.instrument().value(),
          survey.tally().answers(),
          shown ? survey.tally().satisfied() : null,
          shown ? survey.tally().choices() : null);
    }
  }

  /** What a teacher is asked now. */
  record OpenSurvey(String id, String instrument, LocalDate to, boolean answered) {}

  @GetMapping("/satisfaction")
  List<SurveyView> all(Viewer viewer) {
    return asking.of(municipality(viewer)).stream()
        .map(stored -> SurveyView.of(stored.state()))
        .toList();
  }

  @PostMapping("/satisfaction")
  ResponseEntity<SurveyView> open(@RequestBody Days days, Viewer viewer) {
    Instrument questionnaire =
        asking
            .questionnaire(municipality(viewer))
            .orElseThrow(() -> Problems.notFound("Анкета «Обратная связь»"));
    return told(
        asking.open(municipality(viewer), new Period(days.from(), days.to()), questionnaire));
  }

  @PostMapping("/satisfaction/{id}/prolongation")
  ResponseEntity<SurveyView> prolong(
      @PathVariable String id, @RequestBody Days days, IfMatch version, Viewer viewer) {
    if (asking.of(municipality(viewer)).stream().noneMatch(each -> each.id().equals(id))) {
      throw Problems.notFound("Анкета", id);
    }
    return told(asking.prolong(id, days.to(), version.version()));
  }

  @GetMapping("/survey")
  OpenSurvey running(Viewer viewer) {
    SatisfactionSurvey survey = required(viewer).state();
    return new OpenSurvey(
        survey.id(),
        survey.instrument().value(),
        survey.period().to(),
        survey.answeredBy(teacher(viewer)));
  }

  @PutMapping("/survey/answers")
  ResponseEntity<Void> answer(@RequestBody AnswersRequest request, Viewer viewer) {
    Map<String, List<String>> given = request.answers() == null ? Map.of() : request.answers();
    asking.answer(required(viewer).id(), teacher(viewer), given);
    return ResponseEntity.noContent().build();
  }

  private Stored<SatisfactionSurvey> required(Viewer viewer) {
    return viewer
        .municipality()
        .flatMap(asking::running)
        .orElseThrow(() -> Problems.notFound("Анкета"));
  }

  private static ResponseEntity<SurveyView> told(Stored<SatisfactionSurvey> stored) {
    return Etags.ok(stored.version(), SurveyView.of(stored.state()));
  }

  private static TeacherId teacher(Viewer viewer) {
    return viewer
        .teacherId()
        .map(TeacherId::new)
        .orElseThrow(() -> Problems.forbidden("На анкету отвечает педагог."));
  }

  private static String municipality(Viewer viewer) {
    return viewer
        .municipality()
        .orElseThrow(() -> Problems.forbidden("Анкету проводит муниципалитет."));
  }
}
