package ru.traektoria.events.activity.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.application.InvitingAudience;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Details.Audience;
import ru.traektoria.events.activity.web.ActivityView;
import ru.traektoria.events.activity.web.Views;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Мероприятия: the plan of an academic year by month. */
@Controller
class ActivitiesPages {

  private static final int YEARS = 3;

  private final FindingActivities finding;
  private final InvitingAudience inviting;
  private final Views views;

  ActivitiesPages(FindingActivities finding, InvitingAudience inviting, Views views) {
    this.inviting = inviting;
    this.finding = finding;
    this.views = views;
  }

  @GetMapping("/activities")
  Object list(TableQuery query, Scope scope, Model model) {
    AcademicYear year = year(query);
    boolean past = query.filter("view").filter("past"::equals).isPresent();
    List<ActivityView> found =
        chosen(query, scope.viewer(), finding.between(year.first(), year.last(), scope))
            .map(stored -> views.line(stored, scope))
            .filter(activity -> fits(activity, query))
            .sorted(order(past))
            .toList();
    ActivitiesTable table = new ActivitiesTable(views.today());
    TablePage<ActivityView> page = TablePage.cut(found, table.screen(), query);
    if (query.export()) {
      return TableExport.answer("Мероприятия", table.file(), page, views.today());
    }
    model.addAttribute(heading(scope.viewer(), year));
    model.addAttribute("table", table.view(page, years()));
    return "activities/list";
  }

  private Stream<Stored<Activity>> chosen(
      TableQuery query, Viewer viewer, List<Stored<Activity>> all) {
    Optional<Audience> audience = query.oneOf("audience", Audience.class);
    if (audience.isEmpty()) {
      return all.stream();
    }
    Set<String> fit =
        inviting.of(audience.get(), all.stream().map(Stored::state).toList(), viewer).stream()
            .map(activity -> activity.id().value())
            .collect(Collectors.toSet());
    return all.stream().filter(stored -> fit.contains(stored.id()));
  }

  private AcademicYear year(TableQuery query) {
    return query
        .filter("year")
        .flatMap(code -> years().stream().filter(y -> y.toString().equals(code)).findFirst())
        .orElse(AcademicYear.of(views.today()));
  }

  private List<AcademicYear> years() {
    List<AcademicYear> years = new ArrayList<>();
    AcademicYear year = AcademicYear.of(views.today());
    for (int i = 0; i < YEARS; i++) {
      years.add(year);
      year = year.previous();
    }
    return years;
  }

  private static Comparator<ActivityView> order(boolean newestFirst) {
    Comparator<ActivityView> byDay =
        Comparator.comparing(ActivityView::day)
            .thenComparing(a -> Russian.sortKey(a.description().title()));
    return newestFirst ? byDay.reversed() : byDay;
  }

  private boolean fits(ActivityView activity, TableQuery query) {
    LocalDate today = views.today();
    boolean upcoming = !activity.day().isBefore(today) && ahead(activity);
    boolean shown =
        switch (query.filter("view").orElse("upcoming")) {
          case "past" -> !upcoming;
          case "all" -> true;
          default -> upcoming || forgotten(activity, today);
        };
    return (shown || query.filter("year").isPresent())
        && Russian.matches(text(activity), query.filter("q").orElse(""))
        && query
            .oneOf("kind", ActivityKind.class)
            .map(activity.description().kind()::equals)
            .orElse(true)
        && query
            .oneOf("level", Level.class)
            .map(activity.description().level()::equals)
            .orElse(true)
        && query.oneOf("status", Status.class).map(activity.status()::equals).orElse(true);
  }

  static boolean forgotten(ActivityView activity, LocalDate today) {
    return ahead(activity) && activity.day().isBefore(today);
  }

  private static boolean ahead(ActivityView activity) {
    return activity.status() == Status.PLANNED || activity.status() == Status.REGISTRATION_OPEN;
  }

  private static String text(ActivityView activity) {
    return String.join(
        " ",
        activity.description().title(),
        activity.description().topic(),
        Words.kind(activity.description().kind()),
        activity.description().organiser(),
        activity.organisation() == null ? "" : activity.organisation().name());
  }

  private static Heading heading(Viewer viewer, AcademicYear year) {
    Heading heading =
        Heading.of("Мероприятия")
            .under("Главная", "/")
            .lead("План " + year.label() + " учебного года: семинары, заседания, консультации.");
    if (viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD) || viewer.has(Role.OFFICIAL)) {
      heading = heading.also(Action.link("Сводка за год", "/activities/summary", "chart-bar"));
    }
    boolean plans =
        viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD) || viewer.has(Role.GMO_HEAD);
    return plans
        ? heading.action(Action.link("Запланировать мероприятие", "/activities/new", "plus"))
        : heading;
  }
}
