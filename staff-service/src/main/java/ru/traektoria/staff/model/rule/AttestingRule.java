package ru.traektoria.staff.model.rule;

import java.time.LocalDate;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.staff.model.teacher.Qualification;
import ru.traektoria.staff.model.teacher.Qualification.Category;
import ru.traektoria.staff.model.teacher.Qualification.Conformity;

/**
 * Аттестующийся (S0 §4): whose category or conformity ends within the academic year of the day, and
 * who has nothing of the same or a higher worth beyond it.
 */
public final class AttestingRule {

  private AttestingRule() {}

  /** Answers for a day. */
  public static boolean holds(Qualification qualification, LocalDate day) {
    LocalDate end = AcademicYear.of(day).last();
    boolean ending = lastDays(qualification, day).anyMatch(last -> !last.isAfter(end));
    boolean lasting =
        qualification.categories().stream()
            .filter(c -> c.period().covers(day))
            .map(Category::validTo)
            .anyMatch(last -> last == null || last.isAfter(end));
    return ending && !lasting;
  }

  private static Stream<LocalDate> lastDays(Qualification qualification, LocalDate day) {
    Stream<LocalDate> categories =
        qualification.categories().stream()
            .filter(c -> c.period().covers(day))
            .map(Category::validTo);
    Stream<LocalDate> conformities =
        qualification.conformities().stream()
            .filter(c -> c.period().covers(day))
            .map(Conformity::validTo);
    return Stream.concat(categories, conformities).filter(last -> last != null);
  }
}
