package ru.traektoria.events.series.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.series.application.FindingSeries;
import ru.traektoria.events.series.model.SeriesKind;
import ru.traektoria.events.series.model.SeriesState;
import ru.traektoria.events.series.web.SeriesView;
import ru.traektoria.events.series.web.SeriesViews;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Серии: the list by kind and academic year. */
@Controller
class SeriesListPages {

  private static final int YEARS = 3;

  private final FindingSeries finding;
  private final SeriesViews views;

  SeriesListPages(FindingSeries finding, SeriesViews views) {
    this.finding = finding;
    this.views = views;
  }

  @GetMapping(SeriesWords.PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    AcademicYear year = year(query);
    List<SeriesView> all =
        finding.all(scope).stream()
            .map(stored -> views.view(stored, scope))
            .filter(
                s ->
                    !s.terms().to().isBefore(year.first())
                        && !s.terms().from().isAfter(year.last()))
            .toList();
    Optional<SeriesKind> kind = query.oneOf("kind", SeriesKind.class);
    List<SeriesView> found =
        all.stream()
            .filter(s -> kind.map(s.terms().kind()::equals).orElse(true))
            .filter(
                s -> query.oneOf("state", SeriesState.class).map(s.state()::equals).orElse(true))
            .filter(s -> Russian.matches(text(s), query.filter("q").orElse("")))
            .toList();
    Table<SeriesView> table = table();
    TablePage<SeriesView> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer("Серии мероприятий", table, page, views.today());
    }
    model.addAttribute(heading(scope.viewer(), year));
    model.addAttribute("tabs", tabs(all, kind.orElse(null), query));
    model.addAttribute("table", table.view(page).filters(filters(kind.orElse(null))));
    return "series/list";
  }

  private Field[] filters(SeriesKind kind) {
    List<Field> filters = new ArrayList<>();
    filters.add(Fields.search("q", "Название, предмет").with("placeholder", "Например: история"));
    filters.add(
        Fields.select(
            "state",
            "Состояние",
            Words.options(SeriesState.values(), s -> Russian.capital(s.label()))));
    filters.add(
        Fields.select(
                "year",
                "Учебный год",
                years().stream()
                    .filter(y -> !y.equals(AcademicYear.of(views.today())))
                    .map(y -> Option.of(y.toString(), y.label()))
                    .toList())
            .with("placeholder", "Текущий"));
    if (kind != null) {
      filters.add(Fields.hidden("kind", kind));
    }
    return filters.toArray(Field[]::new);
  }

  private static List<Tab> tabs(List<SeriesView> all, SeriesKind chosen, TableQuery query) {
    String year = query.filter("year").map(y -> "year=" + y).orElse("");
    List<Tab> tabs = new ArrayList<>();
    tabs.add(
        Tab.of("Все", SeriesWords.PATH + (year.isEmpty() ? "" : "?" + year), chosen == null)
            .count(all.size()));
    for (SeriesKind kind : SeriesKind.values()) {
      long count = all.stream().filter(s -> s.terms().kind() == kind).count();
      if (count > 0 || kind == chosen) {
        String href = SeriesWords.PATH + "?kind=" + kind + (year.isEmpty() ? "" : "&" + year);
        tabs.add(Tab.of(SeriesWords.kinds(kind), href, kind == chosen).count(count));
      }
    }
    return tabs;
  }

  private static Table<SeriesView> table() {
    return Table.of(
            "series",
            SeriesWords.PATH,
            Column.<SeriesView>link(
                    "title", "Серия", s -> s.terms().title(), s -> SeriesWords.PATH + "/" + s.id())
                .note(s -> SeriesWords.kind(s.terms().kind()))
                .sortable(),
            Column.<SeriesView>text("when", "Когда", SeriesWords::when)
                .sortable(s -> s.terms().from()),
            Column.<SeriesView>text(
                "subjects", "Предметы", s -> String.join(", ", s.terms().subjects())),
            Column.<SeriesView>text("whose", "Чья", SeriesWords::whose).sortable(),
            Column.<SeriesView>badge("state", "Состояние", SeriesWords::state)
                .sortable(SeriesView::state))
        .sortedBy("when")
        .empty(
            Empty.saying("Серий пока нет")
                .advice(
                    "Предметная неделя, школа молодого учителя, августовское совещание: создайте серию и добавьте в неё мероприятия."));
  }

  private AcademicYear year(TableQuery query) {
    return query
        .filter("year")
        .flatMap(code -> years().stream().filter(y -> y.toString().equals(code)).findFirst())
        .orElse(AcademicYear.of(views.today()));
  }

  private List<AcademicYear> years() {
    AcademicYear next = AcademicYear.of(views.today().plusYears(1));
    return Stream.iterate(next, AcademicYear::previous).limit(YEARS + 1).toList();
  }

  private static String text(SeriesView series) {
    return series.terms().title()
        + " "
        + String.join(" ", series.terms().subjects())
        + " "
        + SeriesWords.whose(series);
  }

  static boolean plans(Viewer viewer) {
    return viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD) || viewer.has(Role.GMO_HEAD);
  }

  private static Heading heading(Viewer viewer, AcademicYear year) {
    Heading heading =
        Heading.of("Серии мероприятий")
            .under("Мероприятия", "/activities")
            .lead(
                "Недели и декады, школы и клубы, совещания с секциями, проекты: "
                    + year.label()
                    + " учебный год.");
    return plans(viewer)
        ? heading.action(Action.link("Создать серию", SeriesWords.PATH + "/new", "plus"))
        : heading;
  }
}
