package ru.traektoria.events.consultation.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.consultation.model.Given.Kind;
import ru.traektoria.events.consultation.web.ConsultationView;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableQuery;

/** Журнал консультаций: one by one, by methodist and month. */
@Controller
class LogPages {

  static final String MONTHS = ConsultationTables.PATH + "/months";

  private final LogFrame frame;
  private final Clock clock;

  LogPages(LogFrame frame, Clock clock) {
    this.frame = frame;
    this.clock = clock;
  }

  @GetMapping(ConsultationTables.LOG)
  Object log(TableQuery query, Scope scope, Model model) {
    List<ConsultationView> year = frame.given(query, scope);
    List<ConsultationView> found = year.stream().filter(one -> fits(one, query)).toList();
    Field[] filters = {
      frame.years(),
      Fields.search("q", "Тема, педагог, организация"),
      Fields.select(
          "topic", "Тема", choices(year, one -> one.topic().code(), one -> one.topic().name())),
      Fields.select(
          "consultant",
          "Методист",
          choices(year, ConsultationView::consultant, ConsultationView::consultant)),
      Fields.select("kind", "Вид", Words.options(Kind.values(), Kind::label))
    };
    return frame.show(
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
      Function<ConsultationView, String> code,
      Function<ConsultationView, String> name) {
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
    AcademicYear year = frame.year(query);
    List<Months> rows =
        frame.given(query, scope).stream()
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
    Field[] filters = {frame.years()};
    return frame.show("Консультации по месяцам", monthly(year), rows, filters, query, scope, model);
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
}
