package ru.traektoria.staff.model.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.staff.model.person.Person.Sex;

/**
 * Пенсионный возраст by the general transition table (T2.4). The early teacher's pension is not
 * looked at; without sex or birth date there is no answer and the indicator says «нет данных».
 */
public final class PensionAgeRule {

  /** Pension age in months by the first year of birth it holds for. */
  private static final TreeMap<Integer, Integer> WOMEN =
      new TreeMap<>(Map.of(0, 660, 1964, 666, 1965, 678, 1966, 696, 1967, 708, 1968, 720));

  private static final TreeMap<Integer, Integer> MEN =
      new TreeMap<>(Map.of(0, 720, 1959, 726, 1960, 738, 1961, 756, 1962, 768, 1963, 780));

  /** What can be said of somebody. */
  public enum Verdict {
    REACHED,
    NOT_REACHED,
    UNKNOWN
  }

  private PensionAgeRule() {}

  /** Answers for a day. */
  public static Verdict on(Sex sex, LocalDate birthDate, LocalDate day) {
    if (sex == null || birthDate == null) {
      return Verdict.UNKNOWN;
    }
    return day.isBefore(reachedOn(sex, birthDate)) ? Verdict.NOT_REACHED : Verdict.REACHED;
  }

  /** The day on which the age is reached. */
  public static LocalDate reachedOn(Sex sex, LocalDate birthDate) {
    TreeMap<Integer, Integer> table = sex == Sex.FEMALE ? WOMEN : MEN;
    return birthDate.plusMonths(table.floorEntry(birthDate.getYear()).getValue());
  }
}
