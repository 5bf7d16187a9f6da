package ru.traektoria.events.activity.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.web.ActivityView;
import ru.traektoria.events.activity.web.Views;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.portal.table.TableView;

/** Мероприятия: the plan of an academic year by month. */
@Controller
class ActivitiesPages {

  private static final int YEARS = 3;

  /** One month of the plan. */
  record Month(String label, List<Line> lines) {}

  /** One activity in it. */
  record Line(
      String href,
      String when,
      String title,
      String note,
      String level,
      String seats,
      List<Badge> badges) {}

  private final FindingActivities finding;
  private final Views views;

  ActivitiesPages(FindingActivities finding, Views views) {
    this.finding = finding;
    this.views = views;
  }

  private Table<ActivityView> table() {
    return Table.of(
            "activities",
            "/activities",
            Column.<ActivityView>date("day", "Дата", ActivityView::day),
            Column.<ActivityView>text("title", "Тема", a -> a.description().title()),
            Column.<ActivityView>text("kind", "Вид", a -> Words.kind(a.description().kind())),
            Column.<ActivityView>text(
                "level", "Уровень", a -> Words.level(a.description().level())),
            Column.<ActivityView>text(
                "format", "Формат", a -> Words.format(a.description().format())),
            Column.<ActivityView>text("place", "Место", a -> a.description().room().place()),
            Column.<ActivityView>number("hours", "Часы", a -> a.description().when().hours()),
            Column.<ActivityView>number("signed", "Записано", a -> a.counts().signedUp()),
            Column.<ActivityView>number("present", "Присутствовало", a -> a.counts().present()),
            Column.<ActivityView>badge("state", "Состояние", a -> Words.status(a, views.today())))
        .empty(
            Empty.saying("Мероприятий пока нет")
                .advice("Запланируйте первое: педагоги увидят его и смогут записаться."));
  }

  @GetMapping("/activities")
  Object list(TableQuery query, Scope scope, Model model) {
    AcademicYear year = year(query);
    boolean past = query.filter("view").filter("past"::equals).isPresent();
    List<ActivityView> found =
        finding.between(year.first(), year.last(), scope).stream()
            .map(stored -> views.line(stored, scope))
            .filter(activity -> fits(activity, query))
            .sorted(order(past))
            .toList();
    Table<ActivityView> table = table();
    if (query.export()) {
      TablePage<ActivityView> all = TablePage.of(found, found.size(), query);
      return TableExport.answer("Мероприятия", table, all, views.today());
    }
    model.addAttribute(heading(scope.viewer(), year));
    TablePage<ActivityView> page = TablePage.of(found, found.size(), query);
    model.addAttribute("table", filtered(table.view(page)));
    model.addAttribute(
        "total", Russian.count(found.size(), "мероприятие", "мероприятия", "мероприятий"));
    model.addAttribute("months", months(found));
    return "activities/list";
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
    boolean plans =
        viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD) || viewer.has(Role.GMO_HEAD);
    return plans
        ? heading.action(Action.link("Запланировать мероприятие", "/activities/new", "plus"))
        : heading;
  }

  private TableView<ActivityView> filtered(TableView<ActivityView> view) {
    return view.filters(
        Fields.search("q", "Тема, организатор").with("placeholder", "Например: грамотность"),
        Fields.select(
                "view",
                "Показать",
                List.of(Option.of("past", "Прошедшие"), Option.of("all", "Все за год")))
            .with("placeholder", "Предстоящие"),
        Fields.select("kind", "Вид", Words.options(ActivityKind.values(), Words::kind)),
        Fields.select("level", "Уровень", Words.options(Level.values(), Words::level)),
        Fields.select(
                "year",
                "Учебный год",
                years().stream().skip(1).map(y -> Option.of(y.toString(), y.label())).toList())
            .with("placeholder", "Текущий"));
  }

  private List<Month> months(List<ActivityView> found) {
    Map<String, List<Line>> months = new LinkedHashMap<>();
    for (ActivityView activity : found) {
      months
          .computeIfAbsent(Russian.monthYear(activity.day()), m -> new ArrayList<>())
          .add(line(activity));
    }
    return months.entrySet().stream()
        .map(month -> new Month(Russian.capital(month.getKey()), month.getValue()))
        .toList();
  }

  private Line line(ActivityView activity) {
    List<Badge> badges = new ArrayList<>(List.of(Words.status(activity, views.today())));
    if (Words.mine(activity) != null) {
      badges.add(Words.mine(activity));
    }
    String place = activity.description().room().place();
    String note =
        Words.kind(activity.description().kind())
            + ", "
            + Words.format(activity.description().format()).toLowerCase(java.util.Locale.ROOT)
            + (place.isBlank() ? "" : ", " + place);
    return new Line(
        "/activities/" + activity.id(),
        Words.when(activity),
        activity.description().title(),
        note,
        Words.level(activity.description().level()),
        Words.seats(activity),
        badges);
  }
}
