package ru.traektoria.monitoring.reading;

import java.util.Arrays;
import java.util.function.IntPredicate;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.Word;

/**
 * Assignments in force on the day: П(D), У(D), Р(D) and their deputies (AMB-01: main job or
 * internal part-time; whoever's last day is D still works on D).
 */
public final class Workforce {

  private final Facts facts;
  private final int[] rows;
  private final int[] whose;
  private final byte[] kinds;
  private final int size;
  private int[] ownKinds;

  /**
   * A workforce of some rows.
   *
   * @param whose each row is: a person, or a post where posts are asked
   * @param kinds of every row of the table that is in force: the kind of its position, a {@link
   *     Word}
   * @param size how many people, or posts, there are
   */
  private Workforce(Facts facts, int[] rows, int[] whose, byte[] kinds, int size) {
    this.facts = facts;
    this.rows = rows;
    this.whose = whose;
    this.kinds = kinds;
    this.size = size;
  }

  static Workforce of(Reading reading) {
    Facts facts = reading.facts();
    InForce all = reading.inForce();
    PositionKinds positions = PositionKinds.of(facts);
    byte[] kinds = new byte[facts.staff.assignments.rows()];
    for (int row : all.rows()) {
      kinds[row] = (byte) positions.of(row);
    }
    return new Workforce(facts, all.rows(), all.teachers(), kinds, facts.names.teachers.size());
  }

  /**
   * Those of the reading's organisation and subject (−1 for any) and of its segment.
   *
   * @param all of the whole municipality, as this workforce is
   */
  Workforce part(Reading reading, InForce all) {
    StaffFacts.Assignments table = facts.staff.assignments;
    Slice slice = reading.slice();
    IntPredicate segment =
        slice.segment() == null ? row -> true : slice.segment().assignments(reading);
    int[] places =
        all.places(slice.organisation())
            .filter(i -> slice.subject() < 0 || table.subject.get(rows[i]) == slice.subject())
            .filter(i -> segment.test(rows[i]))
            .toArray();
    return new Workforce(facts, at(places, rows), at(places, whose), kinds, size);
  }

  private static int[] at(int[] places, int[] values) {
    return Arrays.stream(places).map(place -> values[place]).toArray();
  }

  /** The same assignments, asked of posts. */
  Workforce at(Posts posts) {
    Workforce same = new Workforce(facts, rows, posts.ofAssignments(), kinds, posts.size());
    same.ownKinds = ownKinds();
    return same;
  }

  /** An assignment in force with the kind of its position. */
  public interface Post {
    void take(int row, int kind);
  }

  /** Every assignment in force, whoever holds it: part-timers from elsewhere too. */
  public void each(Post post) {
    for (int row : rows) {
      post.take(row, kinds[row]);
    }
  }

  /** Rows of assignments in force. */
  public int[] rows() {
    return rows;
  }

  /** Everybody with any assignment in force. */
  public Bits people() {
    Bits people = nobody();
    for (int one : whose) {
      people.set(one);
    }
    return people;
  }

  /** П(D): педагогические работники. */
  public Bits pedagogues() {
    return holding(Word.PEDAGOGUE, Word.TEACHER);
  }

  /** У(D): учителя, a part of П(D). */
  public Bits teachers() {
    return holding(Word.TEACHER, Word.TEACHER);
  }

  /** Р(D) (HEAD) or their deputies Рз(D) (DEPUTY). */
  public Bits leaders(Word kind) {
    return holding(kind, kind);
  }

  /** Whose own position is of either kind. */
  private Bits holding(Word kind, Word other) {
    Bits people = nobody();
    int[] positions = ownKinds();
    int one = kind.code();
    int two = other.code();
    for (int i = 0; i < whose.length; i++) {
      people.mark(whose[i], positions[i] == one | positions[i] == two);
    }
    return people;
  }

  /** Whoever has an assignment of which the condition holds. */
  public Bits people(IntPredicate which) {
    Bits people = nobody();
    for (int i = 0; i < whose.length; i++) {
      if (which.test(rows[i])) {
        people.set(whose[i]);
      }
    }
    return people;
  }

  private Bits nobody() {
    return new Bits(size);
  }

  /** The kind of the position of each row in force, −1 where the job is another employer's. */
  private synchronized int[] ownKinds() {
    if (ownKinds == null) {
      int[] found = new int[rows.length];
      IntColumn employment = facts.staff.assignments.employment;
      int main = Word.MAIN.code();
      int internal = Word.INTERNAL_PART_TIME.code();
      for (int i = 0; i < found.length; i++) {
        int of = employment.get(rows[i]);
        found[i] = of == main | of == internal ? kinds[rows[i]] : -1;
      }
      ownKinds = found;
    }
    return ownKinds;
  }

  /**
   * What position a pedagogue holds, by person; the rows of those who hold yet another one are
   * answered.
   */
  public int[] pedagogueRows(IntColumn position, int[] held) {
    int[] positions = ownKinds();
    int[] further = new int[rows.length];
    int count = 0;
    for (int i = 0; i < rows.length; i++) {
      boolean pedagogue =
          positions[i] == Word.PEDAGOGUE.code() | positions[i] == Word.TEACHER.code();
      int before = held[whose[i]];
      int now = pedagogue ? position.get(rows[i]) : before;
      held[whose[i]] = before < 0 ? now : before;
      further[count] = rows[i];
      count += pedagogue & before >= 0 & before != now ? 1 : 0;
    }
    return Arrays.copyOf(further, count);
  }

  /** For whom the condition of a row, of this employment and of whoever teaches, holds. */
  public Bits teaching(int employment, IntPredicate which) {
    Bits people = nobody();
    IntColumn of = facts.staff.assignments.employment;
    for (int i = 0; i < whose.length; i++) {
      if (of.get(rows[i]) == employment) {
        people.mark(whose[i], teaches(rows[i]) & which.test(rows[i]));
      }
    }
    return people;
  }

  /** Whether the assignment makes a pedagogue of the organisation. */
  public boolean pedagogue(int row) {
    return PositionKinds.own(facts.staff.assignments.employment.get(row)) && teaches(row);
  }

  /** Whether the position of the assignment is one of a pedagogue, whoever employs. */
  public boolean teaches(int row) {
    return PositionKinds.teaches(kinds[row]);
  }
}
