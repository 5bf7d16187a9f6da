package ru.traektoria.diagnostics.web.page.consent;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.application.ConsentTexts;
import ru.traektoria.diagnostics.application.Consenting;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.model.consent.ConsentText;
import ru.traektoria.diagnostics.web.AssessmentDesk;
import ru.traektoria.diagnostics.web.page.MyDiagnosticsPages;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;

/** Согласие, отказ и отзыв of a teacher. */
@Controller
class ConsentPages {

  private static final String PATH = "/diagnostics/assessments/{id}";

  private final AssessmentDesk desk;
  private final Consenting consenting;
  private final ConsentTexts texts;

  ConsentPages(AssessmentDesk desk, Consenting consenting, ConsentTexts texts) {
    this.desk = desk;
    this.consenting = consenting;
    this.texts = texts;
  }

  @GetMapping(PATH + "/consent")
  String consent(@PathVariable String id, Viewer viewer, Model model) {
    Assessment assessment = desk.requireOwn(viewer, id).state();
    if (assessment.state() == AssessmentState.STARTED) {
      return "redirect:/diagnostics/assessments/" + id;
    }
    ConsentText text = texts.current(assessment.examinee().municipality());
    model.addAttribute(
        Heading.of(assessment.occasion().survey() ? "Согласие на участие в опросе" : text.title())
            .under("Диагностика", MyDiagnosticsPages.MINE)
            .lead(MyDiagnosticsPages.titleOf(assessment)));
    model.addAttribute("id", id);
    model.addAttribute("observation", assessment.occasion().observation());
    model.addAttribute("survey", assessment.occasion().survey());
    model.addAttribute("text", text);
    model.addAttribute("recipients", text.offered().stream().sorted().toList());
    model.addAttribute("chosen", chosen(assessment));
    return "diagnostics/consent";
  }

  private static Set<String> chosen(Assessment assessment) {
    return assessment.consent() == null
        ? Set.of()
        : assessment.consent().recipients().stream().map(Enum::name).collect(Collectors.toSet());
  }

  @PostMapping(PATH + "/consent")
  ResponseEntity<Void> agree(
      @PathVariable String id,
      @RequestParam int textVersion,
      @RequestParam(required = false) Set<Recipient> recipients,
      Viewer viewer) {
    desk.requireOwn(viewer, id);
    Assessment agreed =
        consenting.consent(id, textVersion, recipients == null ? Set.of() : recipients).state();
    return agreed.occasion().observation() == null
        ? Done.at("/diagnostics/assessments/" + id, "Согласие записано")
        : Done.at(
            "/diagnostics/results?assessment=" + id,
            "Согласие записано, результат наблюдения готов");
  }

  @PostMapping(PATH + "/refusal")
  ResponseEntity<Void> refuse(@PathVariable String id, Viewer viewer) {
    desk.requireOwn(viewer, id);
    consenting.decline(id);
    return Done.at(
        MyDiagnosticsPages.MINE, "Отказ записан. Напоминаний больше не будет, передумать можно");
  }

  @PostMapping(PATH + "/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable String id, Viewer viewer) {
    desk.requireOwn(viewer, id);
    Assessment withdrawn = consenting.withdraw(id).state();
    return Done.at(
        MyDiagnosticsPages.MINE, "Согласие отозвано " + Russian.date(withdrawn.withdrawnOn()));
  }
}
