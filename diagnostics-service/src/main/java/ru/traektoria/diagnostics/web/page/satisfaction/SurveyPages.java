package ru.traektoria.diagnostics.web.page.satisfaction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import ru.traektoria.diagnostics.application.AskingSatisfaction;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.satisfaction.SatisfactionSurvey;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;

/** Анонимная анкета «Обратная связь» of a teacher. */
@Controller
class SurveyPages {

  private static final String PATH = "/diagnostics/survey";

  private final AskingSatisfaction asking;

  SurveyPages(AskingSatisfaction asking) {
    this.asking = asking;
  }

  /** The answers by question. */
  record AnswersRequest(Map<String, List<String>> answers) {}

  @GetMapping(PATH)
  String show(Viewer viewer, Model model) {
    Optional<SatisfactionSurvey> running = running(viewer).map(Stored::state);
    model.addAttribute(
        Heading.of("Обратная связь")
            .under("Диагностика", "/diagnostics/mine")
            .lead("Анонимная анкета о методическом сопровождении этого года."));
    model.addAttribute("survey", running.orElse(null));
    model.addAttribute(
        "answered", running.filter(each -> each.answeredBy(teacher(viewer))).isPresent());
    model.addAttribute(
        "sections", running.map(s -> asking.questions(s).sections()).orElse(List.of()));
    return "diagnostics/survey";
  }

  @PostMapping(PATH)
  ResponseEntity<Void> answer(@RequestBody AnswersRequest request, Viewer viewer) {
    Stored<SatisfactionSurvey> survey =
        running(viewer).orElseThrow(() -> Problems.notFound("Анкета"));
    asking.answer(
        survey.id(), teacher(viewer), request.answers() == null ? Map.of() : request.answers());
    return ResponseEntity.noContent().build();
  }

  private Optional<Stored<SatisfactionSurvey>> running(Viewer viewer) {
    return viewer.municipality().flatMap(asking::running);
  }

  private static TeacherId teacher(Viewer viewer) {
    return viewer
        .teacherId()
        .map(TeacherId::new)
        .orElseThrow(() -> Problems.forbidden("На анкету отвечает педагог."));
  }
}
