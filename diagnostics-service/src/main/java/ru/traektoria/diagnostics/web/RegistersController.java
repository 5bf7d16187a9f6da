package ru.traektoria.diagnostics.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.Severity;
import ru.traektoria.diagnostics.model.profile.DeficitState;
import ru.traektoria.diagnostics.web.Registers.Found;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/** Both registers over REST, and who looked into them. */
@RestController
@RequestMapping("/api/v1/diagnostics")
class RegistersController {

  private static final int MOST = 500;
  private static final String WHAT = "Реестр дефицитов и сильных сторон";

  private final Registers registers;
  private final VisibleTeachers visible;
  private final AccessLog looks;

  RegistersController(Registers registers, VisibleTeachers visible, AccessLog looks) {
    this.registers = registers;
    this.visible = visible;
    this.looks = looks;
  }

  /**
   * A page of a register.
   *
   * @param hidden how many more there are that no consent opens to the viewer
   */
  record RegisterView<T>(int total, int hidden, List<T> rows) {}

  /** What is known of one teacher. */
  record ProfileView(String teacher, List<DeficitRow> deficits, List<StrengthRow> strengths) {}

  @GetMapping("/deficits")
  RegisterView<DeficitRow> deficits(
      Scope scope,
      @RequestParam(required = false) String teacher,
      @RequestParam(required = false) String organisation,
      @RequestParam(required = false) String subject,
      @RequestParam(required = false) String competence,
      @RequestParam(required = false) Area area,
      @RequestParam(required = false) Severity severity,
      @RequestParam(required = false) DeficitState state,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "100") int size) {
    RegisterFilter filter =
        new RegisterFilter(
            null, teacher, organisation, subject, competence, area, severity, state, false);
    Comparator<DeficitRow> order =
        Comparator.comparing(DeficitRow::teacherName)
            .thenComparing(DeficitRow::competence)
            .thenComparing(DeficitRow::id);
    return page(
        scope.viewer(),
        registers.deficits(scope, filter, asOf),
        order,
        DeficitRow::teacher,
        page,
        size);
  }

  @GetMapping("/strengths")
  RegisterView<StrengthRow> strengths(
      Scope scope,
      @RequestParam(required = false) String organisation,
      @RequestParam(required = false) String subject,
      @RequestParam(required = false) String competence,
      @RequestParam(required = false) Area area,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "100") int size) {
    RegisterFilter filter =
        new RegisterFilter(null, null, organisation, subject, competence, area, null, null, true);
    Comparator<StrengthRow> order =
        Comparator.comparing(StrengthRow::teacherName)
            .thenComparing(StrengthRow::competence)
            .thenComparing(StrengthRow::id);
    return page(
        scope.viewer(),
        registers.strengths(scope, filter),
        order,
        StrengthRow::teacher,
        page,
        size);
  }

  private <T> RegisterView<T> page(
      Viewer viewer,
      Found<T> found,
      Comparator<T> order,
      Function<T, String> teacher,
      int page,
      int size) {
    int rows = Math.min(MOST, Math.max(1, size));
    List<T> shown =
        found.rows().stream()
            .sorted(order)
            .skip((long) rows * (Math.max(1, page) - 1))
            .limit(rows)
            .toList();
    registers.looked(viewer, shown.stream().map(teacher).toList(), WHAT);
    return new RegisterView<>(found.rows().size(), found.hidden(), shown);
  }

  @GetMapping("/teachers/{id}/profile")
  ProfileView profile(@PathVariable String id, Scope scope, Viewer viewer) {
    visible.require(scope, id);
    RegisterFilter filter = new RegisterFilter(null, id, null, null, null, null, null, null, false);
    List<DeficitRow> deficits = registers.deficits(scope, filter).rows();
    List<StrengthRow> strengths = registers.strengths(scope, filter).rows();
    if (!deficits.isEmpty() || !strengths.isEmpty()) {
      registers.looked(viewer, List.of(id), "Профиль компетенций");
    }
    return new ProfileView(id, deficits, strengths);
  }

  /** Кто смотрел мои результаты. */
  @GetMapping("/looks")
  List<AccessLog.Look> looks(Viewer viewer) {
    return looks.of(
        viewer.teacherId().orElseThrow(() -> Problems.forbidden("Журнал читает педагог.")));
  }
}
