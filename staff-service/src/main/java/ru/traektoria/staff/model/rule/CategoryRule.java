package ru.traektoria.staff.model.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.Qualification.Category;
import ru.traektoria.staff.model.teacher.Teacher;

/**
 * Действующая категория: the best category in force for a position that is held on the day
 * (T1.4–T1.6). A category lasts through its last day.
 */
public final class CategoryRule {

  /** What a category is worth on a day. */
  public enum State {
    VALID,
    EXPIRED,
    NOT_YET
  }

  private CategoryRule() {}

  /** The category that counts on the day. */
  public static Optional<Category> best(Teacher teacher, LocalDate day) {
    Set<Code> held =
        teacher.assignmentsOn(day).stream()
            .map(Assignment::work)
            .map(Assignment.Work::position)
            .collect(Collectors.toSet());
    return teacher.qualification().categories().stream()
        .filter(c -> held.contains(c.position()))
        .filter(c -> state(c, day) == State.VALID)
        .min(Comparator.comparing(Category::category).thenComparing(Category::awardedOn));
  }

  /** Whether the category is in force on the day. */
  public static State state(Category category, LocalDate day) {
    if (category.awardedOn().isAfter(day)) {
      return State.NOT_YET;
    }
    return category.period().covers(day) ? State.VALID : State.EXPIRED;
  }
}
