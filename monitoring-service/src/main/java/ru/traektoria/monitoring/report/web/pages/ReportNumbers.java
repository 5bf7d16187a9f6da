package ru.traektoria.monitoring.report.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Chart;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.monitoring.report.print.Pinned;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.monitoring.web.SinceFrozen;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** The numbers of a report beside what they would be now. */
@Component
class ReportNumbers {

  /** A number of the report and what it would be now. */
  record Line(FrozenRow row, String group, Badge after, String href) {}

  private static final Table<Line> TABLE =
      Table.of(
          "numbers",
          ReportsPages.PATH,
          Column.text("code", "Код", l -> l.row().code()),
          Column.link("name", "Показатель", l -> l.row().name(), Line::href),
          Column.text("value", "В отчёте", l -> value(l.row())),
          Column.text(
              "before",
              "Год назад",
              l ->
                  l.row().before() == null
                      ? Russian.NOTHING
                      : Told.value(l.row().unit(), l.row().before().value())),
          Column.<Line>badge("after", "После отчёта", Line::after));

  private final Pinned pinned;
  private final Showing showing;
  private final SinceFrozen since;

  ReportNumbers(Pinned pinned, Showing showing, SinceFrozen since) {
    this.pinned = pinned;
    this.showing = showing;
    this.since = since;
  }

  private static String value(FrozenRow row) {
    String value = Told.value(row.unit(), row.figure().value());
    return row.figure().denominator() == null || row.figure().value() == null
        ? value
        : value
            + ", "
            + Russian.of(row.figure().numerator().longValue(), row.figure().denominator());
  }

  Part of(String id, Report report, TableQuery query, Scope scope) {
    Numbers frozen =
        showing.numbers(
            new Asked.Question(null, report.municipality(), report.organisation(), null, null),
            report.window().id(),
            scope);
    List<Line> lines = new ArrayList<>();
    List<Chart.Bar> bars = new ArrayList<>();
    int changed = 0;
    for (FrozenRow row : pinned.rows(report)) {
      Badge after = after(frozen, row);
      changed += after.icon().equals("refresh") ? 1 : 0;
      lines.add(new Line(row, pinned.title(row.track()), after, href(row, report)));
      if (row.unit().equals("PERCENT") && row.partOf() == null && row.figure().value() != null) {
        bars.add(new Chart.Bar(row.code(), List.of(Russian.percent(row.figure().value()))));
      }
    }
    Table<Line> table = TABLE.at(ReportsPages.PATH + "/" + id);
    Part part =
        Part.of("Числа отчёта")
            .badge(
                changed == 0
                    ? Badge.good("После отчёта ничего не изменилось")
                    : Badge.warning("Изменено после отчёта: " + changed).icon("refresh"))
            .hint("Окно № " + report.window().number() + " «" + report.window().name() + "».")
            .table(table.view(TablePage.cut(lines, table, query)).grouped(Line::group));
    return bars.isEmpty()
        ? part
        : part.chart(
            new Chart("report-shares", "bars", "Доли, %", List.of("Показатель", "Доля, %"), bars));
  }

  private Badge after(Numbers frozen, FrozenRow row) {
    RowView then = frozen.row(frozen.indicator(row.code()));
    RowView now = since.now(frozen, then);
    return since.changed(then, now)
        ? Badge.warning("теперь " + Told.value(now.unit(), now.value())).icon("refresh")
        : Badge.neutral("без изменений").icon("minus");
  }

  static String href(FrozenRow row, Report report) {
    String of = report.organisation() == null ? "" : "&organisation=" + report.organisation();
    return "/monitoring/indicators/" + row.code() + "?window=" + report.window().id() + of;
  }
}
