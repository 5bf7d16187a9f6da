package ru.traektoria.staff.model.teacher;

import java.math.BigDecimal;
import java.time.LocalDate;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.time.Period;

/**
 * Назначение: what a teacher does where and when. A person has any number of them.
 *
 * @param work what is done
 * @param load how much of it
 * @param from first day
 * @param to last day, {@code null} while it lasts
 */
public record Assignment(
    AssignmentId id,
    OrganisationId organisation,
    Work work,
    Load load,
    LocalDate from,
    LocalDate to) {

  /** Уровень общего образования. */
  public enum Level {
    PRIMARY("1–4 классы"),
    BASIC("5–9 классы"),
    SECONDARY("10–11 классы");

    private final String title;

    Level(String title) {
      this.title = title;
    }

    /** Russian. */
    public String title() {
      return title;
    }
  }

  /** Вид занятости. */
  public enum Employment {
    MAIN("основное место работы"),
    INTERNAL_PART_TIME("внутреннее совместительство"),
    EXTERNAL_PART_TIME("внешнее совместительство");

    private final String title;

    Employment(String title) {
      this.title = title;
    }

    /** Russian, lower case. */
    public String title() {
      return title;
    }
  }

  /**
   * What is done.
   *
   * @param subject only for those who teach one
   * @param level only where classes of one level are taught
   */
  public record Work(Code position, Code subject, Level level, Employment employment) {}

  /**
   * How much is done.
   *
   * @param rate ставка, 1 is full; {@code null} where not entered
   * @param weeklyHours учебная нагрузка; {@code null} without a norm of teaching hours
   */
  public record Load(BigDecimal rate, BigDecimal weeklyHours) {

    public Load {
      rate = plain(rate);
      weeklyHours = plain(weeklyHours);
    }

    private static BigDecimal plain(BigDecimal number) {
      return number == null || number.signum() == 0
          ? number == null ? null : BigDecimal.ZERO
          : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
  }

  /** When it lasts. */
  public Period period() {
    return new Period(from, to);
  }

  /** The same with another last day. */
  public Assignment endingOn(LocalDate last) {
    return new Assignment(id, organisation, work, load, from, last);
  }

  /** Answers whether both say the same work at the same place in the same days. */
  boolean duplicates(Assignment other) {
    return !id.equals(other.id)
        && organisation.equals(other.organisation)
        && work.equals(other.work)
        && period().overlaps(other.period());
  }
}
