package ru.traektoria.monitoring.web.pages.map;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/**
 * Кадровая карта: totals first; subjects in which nothing is missing anywhere are left out.
 *
 * @param gaps every organisation and subject in which something is missing, for the file
 */
record StaffingMap(List<String> subjects, Line whole, List<Line> lines, List<Gap> gaps) {

  /** What of the map is looked at. */
  enum When {
    NOW(
        new Kind("T2.1", "В", "вакансии"),
        new Kind("T2.2", "Н", "не по профилю"),
        new Kind("T2.4", "П", "пенсионного возраста"),
        new Kind("T2.5", "Ч", "больше 30 часов")),
    LATER(
        new Kind("K.3", "З", "может понадобиться замена"),
        new Kind("K.1", "П", "достигнут пенсионного возраста"),
        new Kind("K.2", "С", "кончается срок назначения"),
        new Kind("K.4", "К", "КПК кончается за полгода"));

    private final List<Kind> kinds;

    When(Kind... kinds) {
      this.kinds = List.of(kinds);
    }

    List<Kind> legend() {
      return kinds;
    }
  }

  /** What is counted: the indicator, the letter that stands for it, and its words. */
  record Kind(String code, String letter, String words) {}

  /** A number of a cell, and who is behind it. */
  record Need(Kind kind, long count, String href) {}

  /**
   * A cell.
   *
   * @param organisation its name; «Всего» in the row of totals
   */
  record Gap(String organisation, String subject, List<Need> needs) {

    /** How the cell is painted: vacant, need or empty. */
    public String tone() {
      if (needs.isEmpty()) {
        return "empty";
      }
      String first = needs.get(0).kind().code();
      return first.equals("T2.1") || first.equals("K.3") ? "vacant" : "need";
    }

    long count(String code) {
      return needs.stream()
          .filter(need -> need.kind().code().equals(code))
          .mapToLong(Need::count)
          .sum();
    }
  }

  /** An organisation: all of it, what belongs to no subject, and each subject. */
  record Line(String name, Gap all, List<Gap> cells) {}

  /** The map as a file: a row for each organisation and subject where something is missing. */
  static Table<Gap> table(String path, When when) {
    List<Column<Gap>> columns = new ArrayList<>();
    columns.add(Column.text("organisation", "Организация", Gap::organisation));
    columns.add(Column.text("subject", "Предмет", Gap::subject));
    for (Kind kind : when.legend()) {
      columns.add(
          Column.number(kind.code(), Russian.capital(kind.words()), gap -> gap.count(kind.code())));
    }
    return new Table<>(
        "staffing", path, List.copyOf(columns), null, false, Empty.saying("Пробелов нет"));
  }
}
