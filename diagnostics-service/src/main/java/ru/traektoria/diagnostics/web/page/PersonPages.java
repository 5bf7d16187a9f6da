package ru.traektoria.diagnostics.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.application.StartingDiagnostics;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.profile.DeficitState;
import ru.traektoria.diagnostics.persistence.TeacherDocument;
import ru.traektoria.diagnostics.persistence.TeacherDocument.AssessmentLine;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.diagnostics.web.ComplexDiagnostics;
import ru.traektoria.diagnostics.web.DeficitRow;
import ru.traektoria.diagnostics.web.RegisterFilter;
import ru.traektoria.diagnostics.web.Registers;
import ru.traektoria.diagnostics.web.Registers.Found;
import ru.traektoria.diagnostics.web.StrengthRow;
import ru.traektoria.diagnostics.web.VisibleTeachers;
import ru.traektoria.diagnostics.web.VisibleTeachers.Seen;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.portal.look.Tone;

/** Диагностика of one teacher for the methodist and the school, as far as the consent goes. */
@Controller
class PersonPages {

  private static final String PATH = "/diagnostics/teachers/{id}";

  private final TeacherDocuments teachers;
  private final VisibleTeachers visible;
  private final Registers registers;
  private final StaffDirectory directory;
  private final StartingDiagnostics starting;
  private final Examinees examinees;
  private final ComplexDiagnostics complex;

  PersonPages(
      TeacherDocuments teachers,
      VisibleTeachers visible,
      Registers registers,
      StaffDirectory directory,
      StartingDiagnostics starting,
      Examinees examinees,
      ComplexDiagnostics complex) {
    this.teachers = teachers;
    this.visible = visible;
    this.registers = registers;
    this.directory = directory;
    this.starting = starting;
    this.examinees = examinees;
    this.complex = complex;
  }

  /** A deficit or strength in words. */
  record Line(String name, String area, List<Badge> badges, String since) {}

  @GetMapping(PATH)
  String one(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    describe(id, scope, viewer, model);
    model.addAttribute(
        Heading.of(directory.name(id))
            .under("Реестр дефицитов", "/diagnostics/deficits")
            .lead("Диагностика, дефициты и сильные стороны."));
    model.addAttribute("key", Ids.next());
    return "diagnostics/person";
  }

  /** The panel of a teacher's card in the staff service. */
  @GetMapping("/diagnostics/fragments/teacher/{id}")
  String fragment(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    describe(id, scope, viewer, model);
    return "diagnostics/fragments :: teacher";
  }

  private void describe(String id, Scope scope, Viewer viewer, Model model) {
    visible.require(scope, id);
    RegisterFilter filter = new RegisterFilter(null, id, null, null, null, null, null, null, false);
    Found<DeficitRow> deficits = registers.deficits(scope, filter);
    Found<StrengthRow> strengths = registers.strengths(scope, filter);
    if (!deficits.rows().isEmpty() || !strengths.rows().isEmpty()) {
      registers.looked(viewer, List.of(id), "Дефициты и сильные стороны");
    }
    model.addAttribute("id", id);
    model.addAttribute("own", viewer.is(id));
    model.addAttribute("facts", facts(id, viewer));
    model.addAttribute(
        "complex",
        teachers.find(id).map(complex::years).orElse(Set.of()).stream()
            .map(year -> Badge.good("Комплексная в " + year.label()).icon("circle-check"))
            .toList());
    model.addAttribute("hidden", deficits.hidden() + strengths.hidden());
    model.addAttribute("deficits", deficits(deficits.rows()));
    model.addAttribute("strengths", strengths(strengths.rows()));
    model.addAttribute(
        "planned", deficits.rows().stream().anyMatch(row -> row.state() == DeficitState.IN_ROUTE));
  }

  private List<TimelineEntry> facts(String id, Viewer viewer) {
    return teachers.find(id).map(TeacherDocument::assessments).stream()
        .flatMap(lines -> lines.values().stream())
        .sorted(
            Comparator.comparing(
                    (AssessmentLine line) ->
                        line.completedOn() == null ? line.invitedOn() : line.completedOn())
                .reversed())
        .map(line -> fact(line, visible.seen(viewer, id, line)))
        .toList();
  }

  private static TimelineEntry fact(AssessmentLine line, Seen seen) {
    boolean done = line.completedOn() != null;
    return TimelineEntry.of(done ? line.completedOn() : line.invitedOn(), line.kind().what())
        .text(line.site().label() + " · " + Badges.of(seen).text().toLowerCase(Locale.ROOT))
        .icon(done ? "circle-check" : "mail", done ? Tone.GOOD : Tone.NEUTRAL);
  }

  private static List<Line> deficits(List<DeficitRow> rows) {
    return rows.stream()
        .sorted(Comparator.comparing(DeficitRow::state).thenComparing(DeficitRow::competence))
        .map(
            row ->
                new Line(
                    row.competenceName(),
                    row.area().label(),
                    row.state() == DeficitState.RESOLVED
                        ? List.of(Badges.of(row.state()))
                        : List.of(Badges.of(row.severity()), Badges.of(row.state())),
                    Russian.date(row.foundOn())))
        .toList();
  }

  private static List<Line> strengths(List<StrengthRow> rows) {
    return rows.stream()
        .filter(row -> row.endedOn() == null)
        .sorted(Comparator.comparing(StrengthRow::competence))
        .map(
            row ->
                new Line(
                    row.competenceName(),
                    row.area().label(),
                    List.of(Badge.good("Сильная сторона").icon("star")),
                    Russian.date(row.foundOn())))
        .toList();
  }

  /** The final diagnostics of what the route worked on. */
  @PostMapping(PATH + "/final")
  ResponseEntity<Void> atEndOfRoute(
      @PathVariable String id, Scope scope, Viewer viewer, CreationKey key) {
    visible.require(scope, id);
    Examinee who = examinees.find(id).orElseThrow(() -> Problems.notFound("Педагог", id));
    Site site = viewer.has(Role.METHODIST) ? Site.MUNICIPAL : Site.SCHOOL;
    starting.atEndOfRoute(new AssessmentId(key.id()), key.requestHash(), who, Set.of(), site);
    return Done.here("Педагог приглашён на итоговую диагностику");
  }
}
