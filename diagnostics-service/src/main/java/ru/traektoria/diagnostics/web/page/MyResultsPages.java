package ru.traektoria.diagnostics.web.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.model.Finding;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.persistence.TeacherDocument;
import ru.traektoria.diagnostics.persistence.TeacherDocument.AssessmentLine;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.diagnostics.web.AssessmentDesk;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Tab;

/** Мои результаты and кто их смотрел. */
@Controller
class MyResultsPages {

  private static final String RESULTS = "/diagnostics/results";
  private static final int TABS = 6;

  private final TeacherDocuments teachers;
  private final AggregateStore<Assessment> assessments;
  private final AssessmentDesk desk;

  MyResultsPages(
      TeacherDocuments teachers, AggregateStore<Assessment> assessments, AssessmentDesk desk) {
    this.teachers = teachers;
    this.assessments = assessments;
    this.desk = desk;
  }

  @GetMapping(RESULTS)
  String results(@RequestParam(required = false) String assessment, Viewer viewer, Model model) {
    List<AssessmentLine> done = done(viewer);
    Heading heading =
        Heading.of("Мои результаты")
            .under("Диагностика", MyDiagnosticsPages.MINE)
            .lead("Эти результаты помогают выбрать, чему учиться и чем делиться.");
    model.addAttribute(heading);
    if (done.isEmpty()) {
      return "diagnostics/results-none";
    }
    String id = assessment == null ? done.get(0).id() : assessment;
    Stored<Assessment> shown = desk.requireOwn(viewer, id);
    model.addAttribute("tabs", tabs(done, id));
    model.addAttribute("completedOn", shown.state().completedOn());
    model.addAttribute("recipients", shown.state().recipients());
    model.addAttribute(
        "result",
        ResultWords.of(desk.result(viewer, shown.state()).levels(), before(shown.state(), done)));
    return "diagnostics/results";
  }

  private List<AssessmentLine> done(Viewer viewer) {
    return teachers
        .find(viewer.teacherId().orElse(null))
        .map(TeacherDocument::assessments)
        .map(Map::values)
        .stream()
        .flatMap(lines -> lines.stream())
        .filter(line -> line.state() == AssessmentState.SCORED && !line.kind().survey())
        .sorted(Comparator.comparing(AssessmentLine::completedOn).reversed())
        .toList();
  }

  private static List<Tab> tabs(List<AssessmentLine> done, String id) {
    return done.size() < 2
        ? List.of()
        : done.stream()
            .limit(TABS)
            .map(
                line ->
                    Tab.of(
                        line.kind().label() + ", " + Russian.shortDate(line.completedOn()),
                        RESULTS + "?assessment=" + line.id(),
                        line.id().equals(id)))
            .toList();
  }

  /** The percentages of the teacher's diagnostics before this one, by competence. */
  private Map<String, Integer> before(Assessment shown, List<AssessmentLine> done) {
    Set<String> earlier =
        done.stream()
            .filter(
                line ->
                    line.completedOn().isBefore(shown.completedOn())
                        || line.completedOn().equals(shown.completedOn())
                            && line.invitedOn().isBefore(shown.occasion().invitedOn()))
            .map(AssessmentLine::id)
            .collect(Collectors.toSet());
    Map<String, Integer> before = new HashMap<>();
    assessments.findAll(earlier).stream()
        .map(Stored::state)
        .sorted(Comparator.comparing(Assessment::completedOn))
        .flatMap(each -> each.findings().stream())
        .filter(finding -> finding.percent() != null)
        .forEach((Finding f) -> before.put(f.competence().value(), f.percent()));
    return before;
  }
}
