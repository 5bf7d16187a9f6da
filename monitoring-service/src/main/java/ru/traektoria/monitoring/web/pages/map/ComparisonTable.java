package ru.traektoria.monitoring.web.pages.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.pages.Words;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/** Organisations beside each other: their numbers, and how much more or less than the whole. */
final class ComparisonTable {

  /** An organisation: its number, the same of the years before, and how it stands. */
  record Line(String name, RowView row, List<RowView> before, Badge standing, String href) {}

  private ComparisonTable() {}

  static Table<Line> of(String path, Indicator indicator, List<ReportingYear> years) {
    List<Column<Line>> columns = new ArrayList<>();
    columns.add(
        Column.link("name", "Организация", Line::name, Line::href)
            .sortable(line -> Russian.sortKey(line.name())));
    columns.add(
        Column.<Line>text("value", "Значение", line -> Words.value(line.row()))
            .sortable(line -> line.row().value())
            .exporting(line -> line.row().value()));
    if (indicator.share()) {
      columns.add(Column.text("of", "Из скольких", line -> Words.of(line.row())));
      columns.add(Column.badge("standing", "К целому", Line::standing));
    }
    for (int i = 0; i < years.size(); i++) {
      int year = i;
      columns.add(
          Column.<Line>text("y" + i, years.get(i).brief(), line -> words(line.before().get(year)))
              .sortable(line -> value(line.before().get(year)))
              .exporting(line -> value(line.before().get(year))));
    }
    Empty nothing =
        Empty.saying("Сравнивать нечего")
            .advice("Показатель не раскладывается по организациям или в них нечего считать.");
    return new Table<>("comparison", path, List.copyOf(columns), "name", false, nothing);
  }

  /** How much more or less than the whole, in words that need no colour. */
  static Badge standing(RowView row, RowView whole) {
    Standing standing = Standing.of(row, whole);
    if (standing == Standing.PLAIN || standing == Standing.NOTHING) {
      return null;
    }
    if (standing == Standing.HIDDEN || standing == Standing.FEW) {
      return Badge.neutral(standing == Standing.HIDDEN ? "скрыто" : "меньше пяти").icon("minus");
    }
    BigDecimal more = row.value().subtract(whole.value());
    String text = Words.signed(more.setScale(1, RoundingMode.HALF_UP)) + " п. п.";
    return switch (standing) {
      case BETTER -> Badge.good(text).icon("arrow-up");
      case WORSE -> Badge.warning(text).icon("arrow-down");
      default -> Badge.neutral(text).icon("circle-dot");
    };
  }

  private static String words(RowView row) {
    return row == null ? Russian.NOTHING : Words.value(row);
  }

  private static BigDecimal value(RowView row) {
    return row == null ? null : row.value();
  }
}
