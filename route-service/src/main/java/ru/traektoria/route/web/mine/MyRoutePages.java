package ru.traektoria.route.web.mine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.application.Routes;
import ru.traektoria.route.application.Strengths;
import ru.traektoria.route.application.selfeducation.SelfEducations;
import ru.traektoria.route.model.Phase;
import ru.traektoria.route.model.Reporting;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.report.ReportRule;
import ru.traektoria.route.model.selfeducation.SelfEducationId;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.card.RouteSheet;
import ru.traektoria.route.web.card.RouteSheets;

/** Мой маршрут, made for the phone: the next step and its date come first. */
@Controller
class MyRoutePages {

  private final Routes routes;
  private final RouteSheets sheets;
  private final Strengths strengths;
  private final Competences competences;
  private final SelfEducations themes;
  private final Clock clock;

  MyRoutePages(
      Routes routes,
      RouteSheets sheets,
      Strengths strengths,
      Competences competences,
      SelfEducations themes,
      Clock clock) {
    this.routes = routes;
    this.sheets = sheets;
    this.strengths = strengths;
    this.competences = competences;
    this.themes = themes;
    this.clock = clock;
  }

  /** A phase of the support and whether it is now or past. */
  record PhaseRow(String label, boolean now, boolean past) {}

  @GetMapping("/routes/mine")
  String mine(Viewer viewer, Model model) {
    LocalDate today = LocalDate.now(clock);
    List<Stored<Route>> all = own(viewer);
    Optional<Stored<Route>> now = current(all);
    model.addAttribute(
        Heading.of("Мой маршрут")
            .under("Главная", "/")
            .action(now.isPresent() ? null : Action.link("Начать маршрут", "/routes/new", "plus")));
    model.addAttribute(
        "empty",
        Empty.saying("Маршрута сейчас нет")
            .advice(
                "Он появится сам, если диагностика найдёт дефицит. Можно начать и по своему"
                    + " желанию: напишите, чему хотите научиться.")
            .action(Action.link("Начать маршрут", "/routes/new", "plus")));
    now.ifPresent(route -> show(route, viewer, today, model));
    viewer.teacherId().ifPresent(teacher -> selfEducation(new TeacherId(teacher), today, model));
    model.addAttribute(
        "earlier",
        all.stream()
            .filter(route -> now.isEmpty() || !route.id().equals(now.get().id()))
            .sorted(Comparator.comparing(MyRoutePages::lastChange).reversed())
            .map(route -> sheets.of(route, Acting.of(viewer), today))
            .toList());
    return "routes/mine";
  }

  private void show(Stored<Route> route, Viewer viewer, LocalDate today, Model model) {
    RouteSheet sheet = sheets.of(route, Acting.of(viewer), today);
    model.addAttribute("sheet", sheet);
    model.addAttribute("state", route.state().state());
    model.addAttribute("phases", phases(route.state()));
    model.addAttribute("report", report(route.state(), today));
    model.addAttribute("strengths", strengths(route.state().teacher()));
    route
        .state()
        .plan()
        .next()
        .map(Step::id)
        .flatMap(
            next -> sheet.steps().stream().filter(s -> s.id().equals(next.value())).findFirst())
        .ifPresent(step -> model.addAttribute("next", step));
  }

  /** The theme of the year, or that there is none yet. */
  private void selfEducation(TeacherId teacher, LocalDate today, Model model) {
    AcademicYear year = AcademicYear.of(today);
    model.addAttribute("year", year.label());
    themes
        .find(SelfEducationId.of(teacher, year))
        .map(Stored::state)
        .ifPresent(
            theme -> {
              model.addAttribute("theme", theme.theme().title());
              model.addAttribute("themeState", Russian.capital(theme.state().label()));
            });
  }

  private static List<PhaseRow> phases(Route route) {
    Phase now = Phase.of(route);
    return Arrays.stream(Phase.values())
        .map(p -> new PhaseRow(p.label(), p == now, p.ordinal() < now.ordinal()))
        .toList();
  }

  private static String report(Route route, LocalDate today) {
    return ReportRule.deadline(Reporting.inForce(route), today)
        .map(deadline -> "Нужен отчёт за полугодие до " + Russian.date(deadline))
        .orElse(null);
  }

  private List<String> strengths(TeacherId teacher) {
    return strengths.of(teacher).stream()
        .map(strength -> competences.name(strength.competence()))
        .distinct()
        .sorted()
        .toList();
  }

  private List<Stored<Route>> own(Viewer viewer) {
    return viewer.teacherId().map(TeacherId::new).map(routes::of).orElse(List.of());
  }

  /** The running route before drafts, the newest before older ones. */
  static Optional<Stored<Route>> current(List<Stored<Route>> all) {
    return all.stream()
        .filter(route -> route.state().state() != RouteState.CLOSED)
        .max(
            Comparator.comparing((Stored<Route> route) -> route.state().state().ordinal())
                .thenComparing(MyRoutePages::lastChange));
  }

  private static LocalDate lastChange(Stored<Route> route) {
    return route.state().milestones().get(route.state().milestones().size() - 1).on();
  }
}
