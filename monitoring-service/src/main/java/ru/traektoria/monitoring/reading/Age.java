package ru.traektoria.monitoring.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import ru.traektoria.monitoring.facts.Day;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.IntColumn;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.Word;

/** Возраст, стаж, пенсионный возраст: full years on a day; −1 where the date is not known. */
public final class Age {

  /** What is not known. */
  public static final int UNKNOWN = -1;

  private Age() {}

  /** Full years of life. */
  public static int[] years(Reading reading, int day) {
    return since(reading.facts(), reading.facts().staff.teachers.birthDate, day);
  }

  /** Full years since teaching began; a break in work does not reset them (AMB-12). */
  public static int[] experience(Reading reading, int day) {
    return since(reading.facts(), reading.facts().staff.teachers.teachingSince, day);
  }

  private static int[] since(Facts facts, IntColumn column, int day) {
    int[] years = new int[facts.names.teachers.size()];
    Arrays.fill(years, UNKNOWN);
    for (int teacher = 0; teacher < years.length; teacher++) {
      if (facts.staff.teachers.present(teacher) && column.get(teacher) <= day) {
        years[teacher] = fullYears(column.get(teacher), day);
      }
    }
    return years;
  }

  /** Full years between two days; whoever was born on 29 February has the birthday on 1 March. */
  static int fullYears(int from, int to) {
    int first = Day.civil(from);
    int last = Day.civil(to);
    int years = last / 512 - first / 512;
    return (last & 511) < (first & 511) ? years - 1 : years;
  }

  /**
   * Who has reached the general pension age by the table.
   *
   * @param table gives for a person's year of birth the age in months: women, men
   */
  public static Bits pensioners(Reading reading, IntFunction<int[]> table) {
    StaffFacts.Teachers teachers = reading.facts().staff.teachers;
    Map<Integer, int[]> ages = new HashMap<>();
    Bits people = reading.nobody();
    for (int teacher = 0; teacher < teachers.rows(); teacher++) {
      if (pensionKnown(teachers, teacher)) {
        int birth = teachers.birthDate.get(teacher);
        boolean woman = teachers.sex.get(teacher) == Word.FEMALE.code();
        int months = ages.computeIfAbsent(Day.civil(birth) / 512, table::apply)[woman ? 0 : 1];
        if (Day.monthsAfter(birth, months) <= reading.asOf()) {
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
