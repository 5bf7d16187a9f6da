package ru.traektoria.route.web.training;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.application.training.MatchingProgrammes;
import ru.traektoria.route.application.training.PlanningTraining;
import ru.traektoria.route.application.training.PlanningTraining.Wish;
import ru.traektoria.route.application.training.TrainingChart.Line;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.model.training.DueRule;
import ru.traektoria.route.model.training.PlannedTraining;
import ru.traektoria.route.model.training.PlannedTraining.Content;
import ru.traektoria.route.web.Acting;

/** A line of the plan: month and programme, those against the open deficits first. */
@Controller
@RequestMapping("/routes/training/{teacher}/{year}")
class TrainingFormPages {

  private final TrainingDoor door;
  private final PlanningTraining planning;
  private final MatchingProgrammes matching;
  private final Programmes programmes;
  private final StaffDirectory directory;
  private final AccessLog log;

  TrainingFormPages(
      TrainingDoor door,
      PlanningTraining planning,
      MatchingProgrammes matching,
      Programmes programmes,
      StaffDirectory directory,
      AccessLog log) {
    this.door = door;
    this.planning = planning;
    this.matching = matching;
    this.programmes = programmes;
    this.directory = directory;
    this.log = log;
  }

  @GetMapping
  String ask(@PathVariable String teacher, @PathVariable String year, Scope scope, Model model) {
    Place place = door.teacher(scope, teacher);
    AcademicYear of = TrainingDoor.year(year);
    Optional<Stored<PlannedTraining>> there = planning.find(new TeacherId(teacher), of);
    LocalDate lastOn = lastOn(scope, teacher);
    log.looked(scope.viewer(), teacher, "План КПК: программы под открытые дефициты");
    model.addAttribute(
        Heading.of("КПК в " + of.label() + " учебном году")
            .under("План КПК", "/routes/training?year=" + of)
            .lead(
                directory.name(teacher)
                    + (lastOn == null
                        ? ": КПК не записано"
                        : ": последний документ " + Russian.date(lastOn))));
    model.addAttribute("at", "/routes/training/" + teacher + "/" + of);
    model.addAttribute("back", "/routes/training?year=" + of);
    model.addAttribute("version", there.map(Stored::version).orElse(0L));
    model.addAttribute("planned", there.filter(line -> !line.state().dropped()).isPresent());
    model.addAttribute("known", there.isPresent());
    model.addAttribute("month", month(there, lastOn, of).toString());
    model.addAttribute("months", months(of));
    model.addAttribute(
        "programme",
        there.map(l -> l.state().content().programme()).map(ProgrammeId::value).orElse(null));
    model.addAttribute("programmes", programmes(scope, place, teacher));
    model.addAttribute("history", there.map(l -> history(l.state())).orElse(List.of()));
    return "routes/training-form";
  }

  @PostMapping
  ResponseEntity<Void> plan(
      @PathVariable String teacher,
      @PathVariable String year,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "") String programme,
      @RequestParam(defaultValue = "") String reason,
      IfMatch match,
      Scope scope) {
    AcademicYear of = TrainingDoor.year(year);
    LocalDate first = month.matches("\\d{4}-\\d{2}") ? YearMonth.parse(month).atDay(1) : null;
    ProgrammeId chosen = programme.isBlank() ? null : new ProgrammeId(programme);
    planning.plan(
        new TeacherId(teacher),
        door.teacher(scope, teacher),
        of,
        match.version(),
        wish(scope, new Content(first, chosen), reason));
    return Done.at("/routes/training?year=" + of, "План сохранён");
  }

  @PostMapping("/drop")
  ResponseEntity<Void> drop(
      @PathVariable String teacher,
      @PathVariable String year,
      @RequestParam(defaultValue = "") String reason,
      IfMatch match,
      Scope scope) {
    AcademicYear of = TrainingDoor.year(year);
    door.teacher(scope, teacher);
    planning.drop(new TeacherId(teacher), of, match.version(), wish(scope, null, reason));
    return Done.at("/routes/training?year=" + of, "Педагог исключён из плана");
  }

  private Wish wish(Scope scope, Content content, String reason) {
    return new Wish(content, reason, Acting.of(scope.viewer()), door.today());
  }

  private LocalDate lastOn(Scope scope, String teacher) {
    return door.chart(scope).lines().stream()
        .filter(line -> line.teacher().id().equals(teacher))
        .findFirst()
        .map(Line::lastOn)
        .orElse(null);
  }

  private YearMonth month(
      Optional<Stored<PlannedTraining>> there, LocalDate lastOn, AcademicYear year) {
    return there
        .map(line -> YearMonth.from(line.state().content().month()))
        .orElseGet(() -> DueRule.month(lastOn, year, door.today()));
  }

  private List<Option> months(AcademicYear year) {
    List<Option> months = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      LocalDate month = year.first().plusMonths(i);
      if (!month.isBefore(door.today().withDayOfMonth(1))) {
        months.add(
            Option.of(YearMonth.from(month).toString(), Russian.capital(Russian.monthYear(month))));
      }
    }
    return months;
  }

  private List<Option> programmes(Scope scope, Place place, String teacher) {
    List<Programme> meeting =
        matching.in(place.municipality(), TrainingDoor.reader(scope)).of(teacher);
    List<Option> options = new ArrayList<>();
    meeting.forEach(p -> options.add(Option.of(p.id().value(), "Под дефицит: " + p.title())));
    programmes.offered(place.municipality()).stream()
        .filter(p -> p.counted().renewsQualification() && !meeting.contains(p))
        .forEach(p -> options.add(Option.of(p.id().value(), p.title())));
    return options;
  }

  private static List<TimelineEntry> history(PlannedTraining line) {
    return line.changes().stream()
        .map(
            c ->
                TimelineEntry.of(c.on(), "Было: " + Russian.monthYear(c.before().month()))
                    .text(Russian.capital(c.by().capacity().label()) + ": " + c.reason()))
        .toList();
  }
}
