package ru.traektoria.staff.application.imports.staff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.staff.model.person.SealedSnils;

/**
 * The rows of a file that tell of one person: the same СНИЛС, else the same name and birth date.
 *
 * @param personal what the rows together say of the person
 */
record PersonRows(List<StaffRow> rows, Map<String, Object> personal) {

  /** Groups the rows; rows of one person that contradict each other are problems. */
  static List<PersonRows> group(List<StaffRow> rows, List<TableRow.Problem> problems) {
    Map<String, List<StaffRow>> people = new LinkedHashMap<>();
    rows.forEach(r -> people.computeIfAbsent(key(r), k -> new ArrayList<>()).add(r));
    return people.values().stream().map(same -> merged(same, problems)).toList();
  }

  StaffRow first() {
    return rows.get(0);
  }

  SealedSnils snils() {
    return rows.stream().map(StaffRow::snils).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static String key(StaffRow row) {
    return row.snils() != null ? row.snils().mark() : nameKey(row);
  }

  private static String nameKey(StaffRow row) {
    return row.name().sortKey() + "|" + row.birthDate().map(Object::toString).orElse("");
  }

  private static PersonRows merged(List<StaffRow> rows, Collection<TableRow.Problem> problems) {
    Map<String, Object> personal = new HashMap<>();
    StaffRow first = rows.get(0);
    for (StaffRow row : rows) {
      if (!row.name().matches(first.name())) {
        problems.add(
            row.problem(
                StaffColumns.SNILS,
                "Этот СНИЛС уже указан в строке %d у другого человека.".formatted(first.number())));
      }
      row.personal().forEach((column, value) -> add(personal, row, column, value, problems));
    }
    return new PersonRows(rows, personal);
  }

  private static void add(
      Map<String, Object> personal,
      StaffRow row,
      String column,
      Object value,
      Collection<TableRow.Problem> problems) {
    Object known = personal.putIfAbsent(column, value);
    if (known != null && !known.equals(value)) {
      problems.add(row.problem(column, "В другой строке этого же человека указано иное значение."));
    }
  }
}
