package ru.traektoria.diagnostics.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.application.Answering;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.Section;
import ru.traektoria.diagnostics.web.AssessmentDesk;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;

/**
 * Заполнение, phone first: one section a page, each answer saved by itself, to be gone on with on
 * any device.
 */
@Controller
class QuestionnairePages {

  private static final String PATH = "/diagnostics/assessments/{id}";

  private final AssessmentDesk desk;
  private final Instruments instruments;
  private final Answering answering;

  QuestionnairePages(AssessmentDesk desk, Instruments instruments, Answering answering) {
    this.desk = desk;
    this.instruments = instruments;
    this.answering = answering;
  }

  /** A section in the list of sections. */
  record Step(int number, String title, int answered, int questions) {

    /** All its questions are answered. */
    public boolean complete() {
      return answered == questions;
    }
  }

  /** A question with its place among all and what was answered. */
  record Question(int number, Item item, List<String> chosen) {}

  /** How far the whole diagnostics is. */
  record Progress(int answered, int questions, List<Step> steps) {

    /** 0 to 100. */
    public int percent() {
      return questions == 0 ? 0 : 100 * answered / questions;
    }
  }

  @GetMapping(PATH)
  String fill(
      @PathVariable String id,
      @RequestParam(required = false) Integer section,
      Viewer viewer,
      Model model) {
    Assessment assessment = desk.requireOwn(viewer, id).state();
    if (!assessment.state().answerable()) {
      return switch (assessment.state()) {
        case SCORED -> "redirect:/diagnostics/results?assessment=" + id;
        case WITHDRAWN -> "redirect:" + MyDiagnosticsPages.MINE;
        default -> "redirect:/diagnostics/assessments/" + id + "/consent";
      };
    }
    List<Section> sections = sections(assessment);
    Progress progress = progress(assessment, sections);
    int number = number(section, progress);
    model.addAttribute(
        Heading.of(sections.get(number - 1).title())
            .under("Диагностика", MyDiagnosticsPages.MINE)
            .lead(sections.get(number - 1).intro()));
    model.addAttribute("id", id);
    model.addAttribute("number", number);
    model.addAttribute("progress", progress);
    model.addAttribute("questions", questions(assessment, sections, number));
    return "diagnostics/fill";
  }

  /** The section asked for, or the first that is not complete: so one goes on where one stopped. */
  private static int number(Integer asked, Progress progress) {
    int last = progress.steps().size();
    if (asked != null) {
      return Math.min(last, Math.max(1, asked));
    }
    return progress.steps().stream()
        .filter(step -> !step.complete())
        .map(Step::number)
        .findFirst()
        .orElse(last);
  }

  private List<Section> sections(Assessment assessment) {
    return instruments
        .get(assessment.questionnaire().instrument())
        .sections(assessment.questionnaire().competences());
  }

  private static Progress progress(Assessment assessment, List<Section> sections) {
    Set<String> answered = assessment.answers().keySet();
    List<Step> steps = new ArrayList<>();
    for (Section section : sections) {
      long done = section.items().stream().filter(item -> answered.contains(item.code())).count();
      steps.add(new Step(steps.size() + 1, section.title(), (int) done, section.items().size()));
    }
    return new Progress(
        steps.stream().mapToInt(Step::answered).sum(),
        steps.stream().mapToInt(Step::questions).sum(),
        steps);
  }

  private static List<Question> questions(
      Assessment assessment, List<Section> sections, int number) {
    int before = sections.stream().limit(number - 1L).mapToInt(s -> s.items().size()).sum();
    List<Item> items = sections.get(number - 1).items();
    return IntStream.range(0, items.size())
        .mapToObj(
            i ->
                new Question(
                    before + i + 1,
                    items.get(i),
                    assessment.answers().getOrDefault(items.get(i).code(), List.of())))
        .toList();
  }

  /** Saves one answer and gives the progress back. */
  @PostMapping(PATH + "/answers/{item}")
  String answer(
      @PathVariable String id,
      @PathVariable String item,
      @RequestParam(required = false) List<String> chosen,
      @RequestParam(defaultValue = "1") int section,
      Viewer viewer,
      Model model) {
    desk.requireOwn(viewer, id);
    Stored<Assessment> saved =
        answering.answer(id, Map.of(item, chosen == null ? List.of() : chosen));
    model.addAttribute("id", id);
    model.addAttribute("number", section);
    model.addAttribute("progress", progress(saved.state(), sections(saved.state())));
    return "diagnostics/fill :: progress";
  }

  @PostMapping(PATH + "/submission")
  ResponseEntity<Void> submit(@PathVariable String id, Viewer viewer) {
    desk.requireOwn(viewer, id);
    answering.submit(id);
    return Done.at("/diagnostics/results?assessment=" + id, "Диагностика завершена. Спасибо!");
  }
}
