package ru.traektoria.diagnostics.web.page.filling;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.application.Answering;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.assessment.AnswerSlip;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.Mark;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.web.AssessmentDesk;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;

/**
 * Заполнение, phone first: each answer is saved by itself and kept in the browser until this
 * service has confirmed it, so that it goes on after a lost connection or on another device.
 */
@Controller
class FillingPages {

  private static final String PATH = "/diagnostics/assessments/{id}";
  private static final String MINE = "/diagnostics/mine";

  private final AssessmentDesk desk;
  private final Instruments instruments;
  private final Answering answering;

  FillingPages(AssessmentDesk desk, Instruments instruments, Answering answering) {
    this.desk = desk;
    this.instruments = instruments;
    this.answering = answering;
  }

  /** An answer as the page sends it; see {@link AnswerSlip}. */
  record SlipRequest(List<String> chosen, String device, long sequence, long seen) {

    AnswerSlip slip(String item) {
      return new AnswerSlip(item, chosen, device, sequence, seen);
    }
  }

  /**
   * The answer as it stands now.
   *
   * @param taken whether it is the one that was sent; else another device has overtaken it
   */
  record SavedView(
      boolean taken, List<String> chosen, long revision, long sequence, int answered) {}

  @GetMapping(PATH)
  String fill(
      @PathVariable String id,
      @RequestParam(required = false) Integer section,
      Viewer viewer,
      Model model) {
    Assessment assessment = desk.requireOwn(viewer, id).state();
    if (!assessment.state().answerable()) {
      return switch (assessment.state()) {
        case SCORED ->
            assessment.occasion().survey()
                ? "redirect:" + MINE
                : "redirect:/diagnostics/results?assessment=" + id;
        case WITHDRAWN -> "redirect:" + MINE;
        default -> "redirect:/diagnostics/assessments/" + id + "/consent";
      };
    }
    Instrument instrument = instruments.get(assessment.questionnaire().instrument());
    FillingView view =
        FillingView.of(assessment, instrument.sections(assessment.questionnaire().competences()));
    model.addAttribute(Heading.of(instrument.title()).under("Диагностика", MINE));
    model.addAttribute("survey", assessment.occasion().survey());
    model.addAttribute("view", view);
    model.addAttribute("open", view.open(section));
    return "diagnostics/fill";
  }

  /** Saves one answer; 409 with the present one when another device has overtaken it. */
  @PutMapping(PATH + "/answers/{item}")
  ResponseEntity<SavedView> answer(
      @PathVariable String id,
      @PathVariable String item,
      @RequestBody SlipRequest request,
      Viewer viewer) {
    TeacherId teacher =
        viewer
            .teacherId()
            .map(TeacherId::new)
            .orElseThrow(() -> Problems.notFound("Диагностика", id));
    AnswerSlip slip = request.slip(item);
    SavedView saved = saved(answering.answer(id, teacher, slip).state(), slip);
    return ResponseEntity.status(saved.taken() ? HttpStatus.OK : HttpStatus.CONFLICT).body(saved);
  }

  private static SavedView saved(Assessment after, AnswerSlip slip) {
    List<String> chosen = after.answers().getOrDefault(slip.item(), List.of());
    Mark mark = after.marks().get(slip.item());
    boolean own = mark != null && mark.device().equals(slip.device());
    return new SavedView(
        own || chosen.equals(slip.chosen()),
        chosen,
        mark == null ? 0 : mark.revision(),
        mark == null || !own ? 0 : mark.sequence(),
        after.answers().size());
  }

  @PostMapping(PATH + "/submission")
  ResponseEntity<Void> submit(@PathVariable String id, Viewer viewer) {
    desk.requireOwn(viewer, id);
    return answering.submit(id).state().occasion().survey()
        ? Done.at(MINE, "Спасибо! Ответы войдут в сводку без вашего имени")
        : Done.at("/diagnostics/results?assessment=" + id, "Диагностика завершена. Спасибо!");
  }
}
