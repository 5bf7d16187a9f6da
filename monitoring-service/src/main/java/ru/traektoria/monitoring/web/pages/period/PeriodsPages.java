package ru.traektoria.monitoring.web.pages.period;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.closing.application.ClosingPeriods;
import ru.traektoria.monitoring.closing.application.Periods;
import ru.traektoria.monitoring.closing.model.Closing;
import ru.traektoria.monitoring.closing.model.Period;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.AskedPeriod;
import ru.traektoria.monitoring.web.pages.Choices;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Окна и годы: what is closed, what is due, what was opened again. */
@Controller
class PeriodsPages {

  static final String PATH = "/monitoring/periods";

  private final Periods periods;
  private final AskedPeriod askedPeriod;
  private final Asked asked;

  PeriodsPages(Periods periods, AskedPeriod askedPeriod, Asked asked) {
    this.periods = periods;
    this.askedPeriod = askedPeriod;
    this.asked = asked;
  }

  private Table<Stored<Period>> table() {
    return Table.of(
            "periods",
            PATH,
            Column.<Stored<Period>>link("name", "Период", PeriodsPages::name, PeriodsPages::href)
                .note(p -> p.state().kind().source()),
            Column.<Stored<Period>>text(
                "day",
                "На дату",
                p ->
                    p.state().day() == null
                        ? "каждый показатель на свою"
                        : Russian.date(p.state().day())),
            Column.<Stored<Period>>date("due", "Закрыть до", p -> p.state().due()),
            Column.<Stored<Period>>badge(
                "state", "Состояние", p -> PeriodWords.state(p.state(), asked.today())),
            Column.<Stored<Period>>text("by", "Кем закрыт", p -> closedBy(p.state())))
        .empty(Empty.saying("Периодов нет").advice("Выберите другой год."));
  }

  private static String name(Stored<Period> stored) {
    return PeriodWords.title(stored.state());
  }

  static String href(Stored<Period> stored) {
    Period period = stored.state();
    return PATH + "/" + period.kind().code() + "/" + ClosingPeriods.year(period);
  }

  private String closedBy(Period period) {
    return period
        .inForce()
        .map((Closing c) -> c.by() + ", " + Russian.dateTime(c.at(), asked.zone()))
        .orElse(Russian.NOTHING);
  }

  @GetMapping(PATH)
  String list(
      @RequestParam(required = false) String year, TableQuery query, Scope scope, Model model) {
    Selection there = askedPeriod.year(year, scope);
    List<Stored<Period>> all = new ArrayList<>();
    if (there.year().kind() == YearKind.ACADEMIC) {
      all.addAll(periods.of(there.municipality(), there.year()));
    }
    ReportingYear calendar = new ReportingYear(YearKind.CALENDAR, there.year().start());
    all.addAll(periods.of(there.municipality(), calendar));
    Table<Stored<Period>> table = table();
    model.addAttribute(
        Heading.of("Окна и годы")
            .under("Главная", "/")
            .lead(
                there.year().words()
                    + ". Закрытый период больше не меняется: переводы, слияния и поздние"
                    + " удостоверения видны рядом, а не внутри.")
            .action(Action.link("Сверка с ОО-1", "/monitoring/oo1", "list-check"))
            .also(Action.link("Замороженные окна", "/monitoring/windows", "lock")));
    model.addAttribute(
        "table",
        table
            .view(TablePage.cut(all, table, query))
            .filters(
                Fields.select("year", "Учебный год", Choices.years(asked.today()))
                    .with("placeholder", "Текущий")));
    return "monitoring/periods";
  }
}
