package ru.traektoria.monitoring.reading.staff;

import java.util.Arrays;
import java.util.function.IntFunction;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/** Возраст, стаж, пенсионный возраст: full years on a day; −1 where the date is not known. */
public final class Age {

  /** What is not known. */
  public static final int UNKNOWN = -1;

  private static final int MOST_YEARS = 150;
  private static final int LONGEST_YEAR = 366;

  private Age() {}

  /** Full years of life. */
  public static int[] years(Reading reading, int day) {
    return since(reading.facts(), reading.facts().staff.teachers.birthDate, day);
  }

  /** Full years since teaching began; a break in work does not reset them (AMB-12). */
  public static int[] experience(Reading reading, int day) {
    return since(reading.facts(), reading.facts().staff.teachers.teachingSince, day);
  }

  /** Full years since work of any kind began: общий стаж. */
  public static int[] working(Reading reading, int day) {
    return since(reading.facts(), reading.facts().staff.teachers.workingSince, day);
  }

  private static int[] since(Facts facts, IntColumn column, int day) {
    int[] years = new int[facts.names.teachers.size()];
    Arrays.fill(years, UNKNOWN);
    int[] anniversaries = anniversaries(day);
    for (int teacher = 0; teacher < years.length; teacher++) {
      if (facts.staff.teachers.present(teacher) && column.get(teacher) <= day) {
        years[teacher] = fullYears(column.get(teacher), day, anniversaries);
      }
    }
    return years;
  }

  /** By the k-th of these days one must have begun to have k full years on the day. */
  static int[] anniversaries(int day) {
    int[] latest = new int[MOST_YEARS + 1];
    for (int years = 0; years < latest.length; years++) {
      latest[years] = Day.monthsBefore(day, 12 * years);
    }
    return latest;
  }

  /**
   * Full years between two days; whoever was born on 29 February has the birthday on 1 March. No
   * calendar is asked: that took more than all else of a table of 40,000 people.
   */
  static int fullYears(int from, int day, int[] anniversaries) {
    int years = Math.min(MOST_YEARS, (int) (((long) day - from) / LONGEST_YEAR));
    while (years < MOST_YEARS && from <= anniversaries[years + 1]) {
      years++;
    }
    return years;
  }

  /**
   * Who has reached the general pension age by the table.
   *
   * @param table gives for a person's year of birth the age in months: women, men
   */
  public static Bits pensioners(Reading reading, IntFunction<int[]> table) {
    return pensioners(reading, table, reading.asOf());
  }

  /** Who has not reached it yet and will have so many months later (K.1). */
  public static Bits pensionersSoon(Reading reading, IntFunction<int[]> table, int months) {
    return pensioners(reading, table, Day.monthsAfter(reading.asOf(), months))
        .and(pensioners(reading, table).not());
  }

  private static Bits pensioners(Reading reading, IntFunction<int[]> table, int day) {
    StaffFacts.Teachers teachers = reading.facts().staff.teachers;
    PensionBirths women = PensionBirths.on(day, year -> table.apply(year)[0]);
    PensionBirths men = PensionBirths.on(day, year -> table.apply(year)[1]);
    Bits people = reading.nobody();
    for (int teacher = 0; teacher < teachers.rows(); teacher++) {
      if (pensionKnown(teachers, teacher)) {
        boolean woman = teachers.sex.get(teacher) == Word.FEMALE.code();
        if ((woman ? women : men).contain(teachers.birthDate.get(teacher))) {
          people.set(teacher);
        }
      }
    }
    return people;
  }

  /** Of whom date of birth and sex are known. */
  public static Bits pensionKnown(Reading reading) {
    StaffFacts.Teachers teachers = reading.facts().staff.teachers;
    Bits people = reading.nobody();
    for (int teacher = 0; teacher < teachers.rows(); teacher++) {
      if (pensionKnown(teachers, teacher)) {
        people.set(teacher);
      }
    }
    return people;
  }

  private static boolean pensionKnown(StaffFacts.Teachers teachers, int teacher) {
    return teachers.present(teacher)
        && teachers.birthDate.get(teacher) != Day.NEVER
        && teachers.sex.get(teacher) >= 0;
  }
}
