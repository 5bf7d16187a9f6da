package ru.traektoria.monitoring.web.pages;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/** The columns of a track's table: on the screen in words, in a file as numbers. */
final class TrackTable {

  /**
   * A row with what it is compared with.
   *
   * @param since what became of a frozen number afterwards; {@code null} of a live one
   */
  record Line(RowView row, String group, String brief, Badge change, Badge since, String href) {}

  private TrackTable() {}

  static Table<Line> screen(String path, boolean frozen) {
    List<Column<Line>> columns = new ArrayList<>();
    columns.add(Column.text("code", "Код", line -> line.row().code()));
    columns.add(
        Column.<Line>link("name", "Показатель", line -> name(line.row()), Line::href)
            .note(line -> "на " + Russian.date(line.row().asOf())));
    columns.add(Column.text("value", "Значение", line -> Words.value(line.row())));
    columns.add(Column.text("of", "Из скольких", line -> Words.of(line.row())));
    columns.add(Column.badge("change", "К прошлому году", Line::change));
    columns.add(Column.text("target", "Цель", line -> Words.target(line.row())));
    columns.add(
        Column.<Line>badge("state", "Состояние", line -> Words.state(line.row()))
            .note(line -> line.row().target() == null ? null : line.row().target().rule()));
    if (frozen) {
      columns.add(Column.badge("since", "После заморозки", Line::since));
    }
    return table(path, columns);
  }

  private static String name(RowView row) {
    return row.partOf() == null ? row.name() : "— " + row.name();
  }

  static Table<Line> file(String path, boolean frozen) {
    List<Column<Line>> columns = new ArrayList<>();
    columns.add(Column.text("code", "Код", line -> line.row().code()));
    columns.add(Column.text("name", "Показатель", line -> line.row().name()));
    columns.add(Column.number("value", "Значение", line -> line.row().value()));
    columns.add(Column.number("numerator", "Числитель", line -> line.row().numerator()));
    columns.add(Column.number("denominator", "Знаменатель", line -> line.row().denominator()));
    columns.add(Column.text("change", "К прошлому году", line -> line.change().text()));
    columns.add(Column.date("asOf", "На дату", line -> line.row().asOf()));
    columns.add(Column.text("target", "Цель", line -> Words.target(line.row())));
    columns.add(Column.text("state", "Состояние", line -> Words.state(line.row()).text()));
    if (frozen) {
      columns.add(Column.text("since", "После заморозки", line -> line.since().text()));
    }
    return table(path, columns);
  }

  private static Table<Line> table(String path, List<Column<Line>> columns) {
    Empty empty =
        Empty.saying("Показателей нет")
            .advice("Для этого окна и разреза ничего не сохранено. Снимите фильтр.");
    return new Table<>("indicators", path, List.copyOf(columns), null, false, empty);
  }
}
