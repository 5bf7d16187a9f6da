package ru.traektoria.staff.application.imports.staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.staff.model.person.FullName;
import ru.traektoria.staff.model.person.SealedSnils;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.Qualification.Category;

/**
 * A row of a staff list, understood: who, and one assignment.
 *
 * @param personal values of {@link StaffColumns#PERSONAL}
 * @param assignment without an id yet
 * @param category for the position of this row, {@code null} where none is told
 */
record StaffRow(
    int number,
    FullName name,
    SealedSnils snils,
    Map<String, Object> personal,
    Assignment assignment,
    Category category) {

  Optional<LocalDate> birthDate() {
    return Optional.ofNullable((LocalDate) personal.get(StaffColumns.BIRTH));
  }

  TableRow.Problem problem(String column, String reason) {
    return new TableRow.Problem(number, column, reason);
  }
}
