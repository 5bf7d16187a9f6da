package ru.traektoria.events.consultation.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.consultation.application.FindingConsultations;
import ru.traektoria.events.consultation.model.Given.Kind;
import ru.traektoria.events.consultation.model.Topic.Area;
import ru.traektoria.events.consultation.web.ConsultationView;
import ru.traektoria.events.consultation.web.ConsultationViews;
import ru.traektoria.events.consultation.web.pages.ConsultationTables.Support;
import ru.traektoria.events.staff.OrganisationStatuses;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Журнал консультаций: one by one, by methodist and month, by organisation. */
@Controller
class LogPages {

  private static final String MONTHS = ConsultationTables.PATH + "/months";
  private static final int YEARS_BACK = 3;

  private final FindingConsultations finding;
  private final ConsultationViews views;
  private final StaffDirectory directory;
  private final OrganisationStatuses statuses;
  private final Clock clock;

  LogPages(
      FindingConsultations finding,
      ConsultationViews views,
      StaffDirectory directory,
      OrganisationStatuses statuses,
      Clock clock) {
    this.finding = finding;
    this.views = views;
    this.directory = directory;
    this.statuses = statuses;
    this.clock = clock;
  }

  @GetMapping(ConsultationTables.LOG)
  Object log(TableQuery query, Scope scope, Model model) {
    List<ConsultationView> year = given(query, scope);
    List<ConsultationView> found = year.stream().filter(one -> fits(one, query)).toList();
    Field[] filters = {
      years(),
      Fields.search("q", "Тема, педагог, организация"),
      Fields.select(
          "topic", "Тема", choices(year, one -> one.topic().code(), one -> one.topic().name())),
      Fields.select(
          "consultant",
          "Методист",
          choices(year, ConsultationView::consultant, ConsultationView::consultant)),
      Fields.select("kind", "Вид", Words.options(Kind.values(), Kind::label))
    };
    return show(
        "Журнал консультаций", ConsultationTables.log(), found, filters, query, scope, model);
  }

  private static boolean fits(ConsultationView one, TableQuery query) {
    return Russian.matches(ConsultationTables.text(one), query.filter("q").orElse(""))
        && query.filter("topic").map(one.topic().code()::equals).orElse(true)
        && query.filter("consultant").map(name -> name.equals(one.consultant())).orElse(true)
        && query.oneOf("kind", Kind.class).map(kind -> kind == one.kind()).orElse(true);
  }

  private static List<Option> choices(
      List<ConsultationView> all,
      java.util.function.Function<ConsultationView, String> code,
      java.util.function.Function<ConsultationView, String> name) {
    return all.stream()
        .map(one -> Option.of(code.apply(one), name.apply(one)))
        .distinct()
        .sorted(Comparator.comparing(option -> Russian.sortKey(option.label())))
        .toList();
  }

  /** One methodist's consultations by month (S0-69). */
  record Months(String consultant, Map<YearMonth, Long> counts) {
    long total() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  @GetMapping(MONTHS)
  Object months(TableQuery query, Scope scope, Model model) {
    AcademicYear year = year(query);
    List<Months> rows =
        given(query, scope).stream()
            .collect(
                Collectors.groupingBy(
                    ConsultationView::consultant,
                    TreeMap::new,
                    Collectors.groupingBy(
                        one -> YearMonth.from(one.givenOn()), Collectors.counting())))
            .entrySet()
            .stream()
            .map(entry -> new Months(entry.getKey(), entry.getValue()))
            .toList();
    Field[] filters = {years()};
    return show("Консультации по месяцам", monthly(year), rows, filters, query, scope, model);
  }

  @SuppressWarnings("unchecked")
  private Table<Months> monthly(AcademicYear year) {
    List<Column<Months>> columns = new ArrayList<>();
    columns.add(Column.<Months>text("consultant", "Методист", Months::consultant).sortable());
    YearMonth last = YearMonth.from(LocalDate.now(clock));
    for (YearMonth month = YearMonth.from(year.first());
        !month.atDay(1).isAfter(year.last()) && !month.isAfter(last);
        month = month.plusMonths(1)) {
      YearMonth it = month;
      String name = Russian.monthYear(it.atDay(1)).replaceAll("\\s.*", "");
      columns.add(
          Column.<Months>number(
              "m" + it.getMonthValue(), name, row -> row.counts().getOrDefault(it, 0L)));
    }
    columns.add(Column.<Months>number("total", "За год", Months::total).sortable());
    return Table.of("consultations", MONTHS, columns.toArray(Column[]::new))
        .sortedDownBy("total")
        .empty(Empty.saying("Консультаций в этом году не было").advice("Выберите другой год."));
  }

  @GetMapping(ConsultationTables.SUPPORT)
  Object support(TableQuery query, Scope scope, Model model) {
    List<ConsultationView> year = given(query, scope);
    Viewer viewer = scope.viewer();
    String town = viewer.municipality().orElse("-");
    Set<String> low = statuses.lowResults(town, LocalDate.now(clock));
    boolean lowAlone = query.filter("low").isPresent();
    List<Support> rows =
        directory.organisationsIn(town).stream()
            .filter(e -> Russian.matches(e.name(), query.filter("q").orElse("")))
            .filter(e -> !lowAlone || low.contains(e.id()))
            .map(e -> support(new Named(e.id(), e.name()), low.contains(e.id()), year))
            .toList();
    Field[] filters = {
      years(),
      Fields.search("q", "Организация"),
      Fields.select(
          "low", "Результаты", List.of(Option.of("true", "Только с низкими результатами")))
    };
    return show(
        "Поддержка организаций", ConsultationTables.support(), rows, filters, query, scope, model);
  }

  private static Support support(Named place, boolean low, List<ConsultationView> year) {
    List<ConsultationView> here =
        year.stream()
            .filter(one -> one.organisations().stream().anyMatch(o -> o.id().equals(place.id())))
            .toList();
    return new Support(
        place,
        low,
        here.size(),
        here.stream().filter(one -> one.topic().code().equals("LOW_RESULTS")).count(),
        here.stream().filter(one -> one.topic().area() == Area.PSYCHOLOGICAL).count(),
        here.stream().flatMap(one -> one.teachers().stream()).map(Named::id).distinct().count(),
        here.stream().map(ConsultationView::givenOn).max(Comparator.naturalOrder()).orElse(null));
  }

  private List<ConsultationView> given(TableQuery query, Scope scope) {
    AcademicYear year = year(query);
    return views.views(finding.log(scope), scope.viewer()).stream()
        .filter(one -> year.contains(one.givenOn()))
        .toList();
  }

  private AcademicYear year(TableQuery query) {
    return query
        .filter("year")
        .filter(code -> code.matches("\\d{4}-\\d{2}"))
        .map(AcademicYear::parse)
        .orElseGet(() -> AcademicYear.of(LocalDate.now(clock)));
  }

  private Field years() {
    AcademicYear now = AcademicYear.of(LocalDate.now(clock));
    return Fields.select(
            "year",
            "Учебный год",
            Stream.iterate(now.previous(), AcademicYear::previous)
                .limit(YEARS_BACK)
                .map(year -> Option.of(year.toString(), year.label()))
                .toList())
        .with("placeholder", now.label());
  }

  private <T> Object show(
      String title,
      Table<T> table,
      List<T> rows,
      Field[] filters,
      TableQuery query,
      Scope scope,
      Model model) {
    TablePage<T> page = TablePage.cut(rows, table, query);
    if (query.export()) {
      return TableExport.answer(title, table, page, LocalDate.now(clock));
    }
    model.addAttribute(Heading.of(title).under("Консультации", ConsultationTables.PATH));
    model.addAttribute("tabs", tabs(table.path(), scope.viewer()));
    model.addAttribute("table", table.view(page).filters(filters));
    return "consultations/log";
  }

  private static List<Tab> tabs(String at, Viewer viewer) {
    boolean sums = viewer.has(Role.OFFICIAL);
    boolean wide = sums || viewer.has(Role.METHODIST);
    return Stream.of(
            sums ? null : tab("Журнал", ConsultationTables.LOG, at),
            tab("По методистам", MONTHS, at),
            wide ? tab("По организациям", ConsultationTables.SUPPORT, at) : null)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Tab tab(String label, String href, String at) {
    return Tab.of(label, href, href.equals(at));
  }
}
