package ru.traektoria.staff.model.teacher;

import java.time.LocalDate;
import ru.traektoria.staff.model.teacher.Qualification.Category;
import ru.traektoria.staff.model.teacher.Qualification.Conformity;

/**
 * How long an attestation holds: a category given from 1 September 2023 on has no term, an earlier
 * one five years unless another last day was entered; conformity five years.
 */
public final class CategoryTermRule {

  /** The first day of categories without term (порядок аттестации № 196). */
  public static final LocalDate WITHOUT_TERM_FROM = LocalDate.of(2023, 9, 1);

  private static final int YEARS = 5;

  private CategoryTermRule() {}

  /** The category with its last day. */
  public static Category dated(Category c) {
    return new Category(
        c.position(), c.category(), c.awardedOn(), lastDay(c.awardedOn(), c.validTo()), c.ground());
  }

  /** The conformity with its last day. */
  public static Conformity dated(Conformity c) {
    boolean open = c.validTo() == null && c.passedOn() != null;
    return open ? new Conformity(c.passedOn(), c.passedOn().plusYears(YEARS)) : c;
  }

  private static LocalDate lastDay(LocalDate awardedOn, LocalDate entered) {
    if (awardedOn == null || !awardedOn.isBefore(WITHOUT_TERM_FROM)) {
      return null;
    }
    return entered == null ? awardedOn.plusYears(YEARS) : entered;
  }
}
