package ru.traektoria.monitoring.reading;

import java.util.Arrays;
import java.util.function.IntPredicate;
import ru.traektoria.monitoring.facts.Day;
import ru.traektoria.monitoring.facts.DirectoryFacts;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.IntColumn;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.Word;

/**
 * Assignments in force on the day: П(D), У(D), Р(D) and their deputies (AMB-01: main job or
 * internal part-time; whoever's last day is D still works on D).
 */
public final class Workforce {

  private final Facts facts;
  private final int[] rows;
  private final int[] kinds;
  private final Posts posts;
  private int[] byOrganisation;
  private int[] starts;

  /**
   * A workforce of some rows.
   *
   * @param kinds of every row of the table that is in force: the kind of its position
   * @param posts what is answered instead of people, {@code null}: people
   */
  private Workforce(Facts facts, int[] rows, int[] kinds, Posts posts) {
    this.posts = posts;
    this.facts = facts;
    this.rows = rows;
    this.kinds = kinds;
  }

  static Workforce of(Reading reading) {
    Facts facts = reading.facts();
    StaffFacts.Assignments table = facts.staff.assignments;
    int asOf = reading.asOf();
    int municipality = reading.slice().municipality();
    int[] from = table.from.first(table.rows());
    int[] to = table.to.first(table.rows());
    int[] where = table.municipality.first(table.rows());
    int[] place = table.organisation.first(table.rows());
    IntColumn closedOn = facts.places.organisations.closedOn;
    int[] found = new int[table.rows()];
    int count = 0;
    for (int row = 0; row < table.rows(); row++) {
      if (from[row] <= asOf
          && to[row] >= asOf
          && (municipality < 0 || where[row] == municipality)
          && closedOn.get(place[row]) >= asOf) {
        found[count++] = row;
      }
    }
    int[] kinds = new int[table.rows()];
    for (int i = 0; i < count; i++) {
      kinds[found[i]] = kindOf(facts, found[i]);
    }
    return new Workforce(facts, Arrays.copyOf(found, count), kinds, null);
  }

  /** Those of the reading's organisation and subject (−1 for any) and of its segment. */
  Workforce part(Reading reading) {
    StaffFacts.Assignments table = facts.staff.assignments;
    Slice slice = reading.slice();
    int[] candidates = slice.organisation() < 0 ? rows : of(slice.organisation());
    if (slice.subject() >= 0) {
      candidates = kept(candidates, row -> table.subject.get(row) == slice.subject());
    }
    return new Workforce(
        facts,
        slice.segment() == null
            ? candidates
            : kept(candidates, slice.segment().assignments(reading)),
        kinds,
        null);
  }

  /** The same assignments, asked of posts. */
  Workforce at(Posts all) {
    return new Workforce(facts, rows, kinds, all);
  }

  /** Everybody once for every organisation. */
  Posts posts() {
    group();
    return Posts.of(facts, byOrganisation);
  }

  private static int[] kept(int[] rows, IntPredicate which) {
    return Arrays.stream(rows).filter(which).toArray();
  }

  private int[] of(int organisation) {
    group();
    return organisation + 1 < starts.length
        ? Arrays.copyOfRange(byOrganisation, starts[organisation], starts[organisation + 1])
        : new int[0];
  }

  private void group() {
    if (byOrganisation != null) {
      return;
    }
    IntColumn organisation = facts.staff.assignments.organisation;
    starts = new int[facts.names.organisations.size() + 2];
    for (int row : rows) {
      starts[organisation.get(row) + 2]++;
    }
    for (int i = 2; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    byOrganisation = new int[rows.length];
    for (int row : rows) {
      byOrganisation[starts[organisation.get(row) + 1]++] = row;
    }
  }

  /** Rows of assignments in force. */
  int[] rows() {
    return rows;
  }

  /** Everybody with any assignment in force. */
  public Bits people() {
    return people(row -> true);
  }

  /** П(D): педагогические работники. */
  public Bits pedagogues() {
    return people(this::pedagogue);
  }

  /** У(D): учителя, a part of П(D). */
  public Bits teachers() {
    return people(row -> own(row) && kinds[row] == Word.TEACHER.code());
  }

  /** Р(D) (HEAD) or their deputies Рз(D) (DEPUTY). */
  public Bits leaders(Word kind) {
    return people(row -> own(row) && kinds[row] == kind.code());
  }

  Bits people(IntPredicate which) {
    Bits people = new Bits(posts == null ? facts.names.teachers.size() : posts.size());
    IntColumn teacher = facts.staff.assignments.teacher;
    for (int row : rows) {
      if (which.test(row)) {
        people.set(posts == null ? teacher.get(row) : posts.of(row));
      }
    }
    return people;
  }

  boolean pedagogue(int row) {
    return own(row) && teaches(row);
  }

  /** Whether an assignment, in force or not, is one of a pedagogue. */
  static boolean pedagogue(Facts facts, int row) {
    int employment = facts.staff.assignments.employment.get(row);
    int kind = kindOf(facts, row);
    return (employment == Word.MAIN.code() || employment == Word.INTERNAL_PART_TIME.code())
        && (kind == Word.PEDAGOGUE.code() || kind == Word.TEACHER.code());
  }

  boolean teaches(int row) {
    int kind = kinds[row];
    return kind == Word.PEDAGOGUE.code() || kind == Word.TEACHER.code();
  }

  private boolean own(int row) {
    int employment = facts.staff.assignments.employment.get(row);
    return employment == Word.MAIN.code() || employment == Word.INTERNAL_PART_TIME.code();
  }

  /** The directory's kind of the position; before it is known, the one the assignment says. */
  private static int kindOf(Facts facts, int row) {
    DirectoryFacts.Positions positions = facts.directories.positions;
    int position = facts.staff.assignments.position.get(row);
    boolean listed = positions.present(position) && positions.kind.get(position) >= 0;
    return listed ? positions.kind.get(position) : facts.staff.assignments.positionKind.get(row);
  }

  /** Weekly teaching hours in hundredths, −1 for a position without a norm of them. */
  int hours(int row) {
    DirectoryFacts.Positions positions = facts.directories.positions;
    int position = facts.staff.assignments.position.get(row);
    boolean none = positions.present(position) && positions.teachingHours.get(position) == 0;
    return none ? -1 : facts.staff.assignments.hours.get(row);
  }

  static boolean within(int day, int from, int to) {
    return day != Day.NEVER && day >= from && day <= to;
  }
}
