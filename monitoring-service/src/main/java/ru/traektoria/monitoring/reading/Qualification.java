package ru.traektoria.monitoring.reading;

import java.util.Arrays;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.Word;

/** Образование, категория, соответствие, аттестация руководителя on the day (T1.1–T1.7). */
public final class Qualification {

  private static final int SEVERAL = Integer.MAX_VALUE;

  private Qualification() {}

  /** The highest finished level of education by person, −1 unknown. */
  public static int[] education(Reading reading) {
    Facts facts = reading.facts();
    int[] levels = new int[facts.names.teachers.size()];
    for (int teacher = 0; teacher < levels.length; teacher++) {
      levels[teacher] =
          facts.staff.teachers.present(teacher) ? facts.staff.teachers.education.get(teacher) : -1;
    }
    return levels;
  }

  /**
   * The best category in force for a pedagogical position that the person holds on the day in the
   * municipality (corrections of indicators.md §1), −1 for none.
   */
  public static int[] category(Reading reading) {
    Facts facts = reading.facts();
    StaffFacts.Assignments assignments = facts.staff.assignments;
    StaffFacts.Categories categories = facts.staff.categories;
    Workforce workforce = reading.whole().workforce();
    int[] best = new int[facts.names.teachers.size()];
    Arrays.fill(best, -1);
    int[] awarded = inForce(categories, reading.asOf(), best.length);
    for (int row : workforce.rows()) {
      int teacher = assignments.teacher.get(row);
      if (awarded[teacher] < 0 || !workforce.pedagogue(row)) {
        continue;
      }
      int position = assignments.position.get(row);
      boolean several = awarded[teacher] == SEVERAL;
      int c = several ? categories.first(teacher) : awarded[teacher];
      for (; c >= 0; c = several ? categories.next(c) : -1) {
        if (position >= 0
            && categories.position.get(c) == position
            && categories.awardedOn.get(c) <= reading.asOf()
            && categories.validTo.get(c) >= reading.asOf()) {
          best[teacher] = better(best[teacher], categories.category.get(c));
        }
      }
    }
    return best;
  }

  /** The row of a person's only category in force, −1 for none, SEVERAL if more than one is. */
  private static int[] inForce(StaffFacts.Categories table, int day, int people) {
    int[] only = new int[people];
    Arrays.fill(only, -1);
    for (int row = 0; row < table.rows(); row++) {
      if (table.awardedOn.get(row) <= day & table.validTo.get(row) >= day && table.present(row)) {
        only[table.owner(row)] = only[table.owner(row)] < 0 ? row : SEVERAL;
      }
    }
    return only;
  }

  private static int better(int known, int other) {
    int highest = Word.HIGHEST.code();
    if (known == highest || other == highest) {
      return highest;
    }
    return other == Word.FIRST.code() ? other : known;
  }

  /** Действующее соответствие занимаемой должности. */
  public static Bits conformity(Reading reading) {
    return inForce(reading, reading.facts().staff.conformities);
  }

  /** Аттестация руководителя по новой единой модели, in force. */
  public static Bits headAttestation(Reading reading) {
    return inForce(reading, reading.facts().staff.headAttestations);
  }

  private static Bits inForce(Reading reading, StaffFacts.Attestations table) {
    Bits people = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        people.mark(
            table.owner(row),
            table.passedOn.get(row) <= reading.asOf() & table.validTo.get(row) >= reading.asOf());
      }
    }
    return people;
  }
}
