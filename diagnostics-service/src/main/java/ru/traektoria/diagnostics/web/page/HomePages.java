package ru.traektoria.diagnostics.web.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.model.exchange.WaitingState;
import ru.traektoria.diagnostics.model.profile.DeficitState;
import ru.traektoria.diagnostics.persistence.TeacherDocument;
import ru.traektoria.diagnostics.persistence.TeacherDocument.AssessmentLine;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.diagnostics.web.VisibleTeachers;
import ru.traektoria.diagnostics.web.WaitingDesk;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;

/** The panel of this service on the home page, by role. */
@Controller
class HomePages {

  private final VisibleTeachers visible;
  private final TeacherDocuments teachers;
  private final WaitingDesk waiting;
  private final Clock clock;

  HomePages(VisibleTeachers visible, TeacherDocuments teachers, WaitingDesk waiting, Clock clock) {
    this.visible = visible;
    this.teachers = teachers;
    this.waiting = waiting;
    this.clock = clock;
  }

  @GetMapping("/diagnostics")
  String entrance(Viewer viewer) {
    return viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD)
        ? "redirect:/diagnostics/campaigns"
        : "redirect:" + MyDiagnosticsPages.MINE;
  }

  @GetMapping("/diagnostics/fragments/home")
  String home(Scope scope, Viewer viewer, Model model) {
    if (scope.teacher().isPresent()) {
      List<AssessmentLine> lines =
          teachers.find(scope.teacher().get()).stream()
              .flatMap(each -> each.assessments().values().stream())
              .toList();
      model.addAttribute(
          "todo",
          lines.stream()
              .filter(l -> l.state() == AssessmentState.INVITED || l.state().answerable())
              .toList());
      model.addAttribute(
          "passed",
          lines.stream().anyMatch(l -> l.state() == AssessmentState.SCORED && !l.kind().survey()));
      return "diagnostics/fragments :: next";
    }
    boolean named = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    List<Tile> tiles = tiles(scope, viewer);
    model.addAttribute(
        "tiles", named ? tiles : tiles.stream().map(tile -> tile.href(null)).toList());
    return "diagnostics/fragments :: numbers";
  }

  private List<Tile> tiles(Scope scope, Viewer viewer) {
    AcademicYear year = AcademicYear.of(LocalDate.now(clock));
    long invited = 0;
    long passed = 0;
    long open = 0;
    long inRoute = 0;
    for (TeacherDocument teacher : visible.in(scope)) {
      boolean done = teacher.assessments().values().stream().anyMatch(l -> completed(l, year));
      passed += done ? 1 : 0;
      invited +=
          done || teacher.assessments().values().stream().anyMatch(l -> invited(l, year)) ? 1 : 0;
      open += has(teacher, DeficitState.OPEN) ? 1 : 0;
      inRoute += has(teacher, DeficitState.IN_ROUTE) ? 1 : 0;
    }
    List<Tile> tiles = new ArrayList<>();
    tiles.add(
        Tile.of("Прошли диагностику в этом году", passed, invited).href("/diagnostics/campaigns"));
    tiles.add(
        Tile.value("Педагогов с дефицитом без маршрута", Russian.number(open))
            .tone(open > 0 ? Tone.WARNING : Tone.GOOD)
            .href("/diagnostics/deficits?state=OPEN"));
    tiles.add(
        Tile.value("Педагогов с дефицитом в маршруте", Russian.number(inRoute))
            .href("/diagnostics/deficits?state=IN_ROUTE"));
    if (viewer.has(Role.METHODIST)) {
      int queue = waiting.list(scope, Set.of(WaitingState.WAITING)).size();
      tiles.add(
          Tile.value("Результатов ЦНППМ ждут решения", Russian.number(queue))
              .tone(queue > 0 ? Tone.WARNING : Tone.NEUTRAL)
              .href("/diagnostics/cnppm"));
    }
    return tiles;
  }

  private static boolean completed(AssessmentLine line, AcademicYear year) {
    return !line.kind().survey() && line.completedOn() != null && year.contains(line.completedOn());
  }

  private static boolean invited(AssessmentLine line, AcademicYear year) {
    return !line.kind().survey() && year.contains(line.invitedOn());
  }

  private static boolean has(TeacherDocument teacher, DeficitState state) {
    return teacher.deficits().stream().anyMatch(line -> line.state() == state);
  }
}
