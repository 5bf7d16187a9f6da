package ru.traektoria.monitoring.reading.staff;

import java.util.Arrays;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Pages;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Workforce;

/** Образование, категория, соответствие, аттестация руководителя on the day (T1.1–T1.7). */
public final class Qualification {

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
   * Whose document of education was given between the days: for three years after it nobody is late
   * with advanced training (P2.3). Who told no date is not among them.
   */
  public static Bits graduated(Reading reading, int from, int to) {
    StaffFacts.Teachers teachers = reading.facts().staff.teachers;
    Bits people = reading.nobody();
    for (int teacher = 0; teacher < teachers.rows(); teacher++) {
      if (teachers.present(teacher)) {
        people.mark(teacher, Day.within(teachers.diplomaOn.get(teacher), from, to));
      }
    }
    return people;
  }

  /**
   * The best category in force for a pedagogical position that the person holds on the day in the
   * municipality (corrections of indicators.md §1), −1 for none.
   */
  public static int[] category(Reading reading) {
    StaffFacts.Assignments assignments = reading.facts().staff.assignments;
    StaffFacts.Categories categories = reading.facts().staff.categories;
    Workforce workforce = reading.whole().workforce();
    int[] held = new int[reading.facts().names.teachers.size()];
    int[] best = new int[held.length];
    Arrays.fill(held, -1);
    Arrays.fill(best, -1);
    int[] further = workforce.pedagogueRows(assignments.position, held);
    held(reading, held, best);
    for (int row : further) {
      int owner = assignments.teacher.get(row);
      for (int c = categories.first(owner); c >= 0; c = categories.next(c)) {
        better(best, owner, word(reading, c, assignments.position.get(row)));
      }
    }
    return best;
  }

  /** Notes the best category in force for the position that its owner holds. */
  private static void held(Reading reading, int[] held, int[] best) {
    StaffFacts.Categories table = reading.facts().staff.categories;
    Pages pages =
        new Pages(
            table.rows(),
            table.owner(),
            table.position,
            table.awardedOn,
            table.validTo,
            table.category);
    int asOf = reading.asOf();
    while (pages.next()) {
      for (int i = 0; i < pages.count(); i++) {
        int owner = pages.of(0)[i];
        boolean now = pages.of(2)[i] <= asOf & pages.of(3)[i] >= asOf;
        if (now && owner >= 0 && held[owner] >= 0 && held[owner] == pages.of(1)[i]) {
          better(best, owner, pages.of(4)[i]);
        }
      }
    }
  }

  /** The category if it is in force for the position, −1 if not. */
  private static int word(Reading reading, int row, int position) {
    StaffFacts.Categories table = reading.facts().staff.categories;
    boolean counts =
        position >= 0
            & table.position.get(row) == position
            & table.awardedOn.get(row) <= reading.asOf()
            & table.validTo.get(row) >= reading.asOf();
    return counts ? table.category.get(row) : -1;
  }

  private static void better(int[] best, int owner, int other) {
    int highest = Word.HIGHEST.code();
    boolean higher = other == highest | other == Word.FIRST.code() & best[owner] != highest;
    best[owner] = higher ? other : best[owner];
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
    Pages pages = new Pages(table.rows(), table.owner(), table.passedOn, table.validTo);
    int asOf = reading.asOf();
    while (pages.next()) {
      int[] owner = pages.of(0);
      for (int i = 0; i < pages.count(); i++) {
        boolean now = pages.of(1)[i] <= asOf & pages.of(2)[i] >= asOf;
        people.mark(owner[i], now & owner[i] >= 0);
      }
    }
    return people;
  }
}
