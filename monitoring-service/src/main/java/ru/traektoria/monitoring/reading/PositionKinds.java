package ru.traektoria.monitoring.reading;

import ru.traektoria.monitoring.facts.DirectoryFacts;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.Word;

/**
 * Вид должности of an assignment: what the directory says of the position; before it is known, what
 * the assignment says itself.
 */
public final class PositionKinds {

  private final StaffFacts.Assignments assignments;
  private final int[] listed;

  private PositionKinds(StaffFacts.Assignments assignments, int[] listed) {
    this.assignments = assignments;
    this.listed = listed;
  }

  /** Reads the directory once, for a scan of many assignments. */
  public static PositionKinds of(Facts facts) {
    DirectoryFacts.Positions positions = facts.directories.positions;
    int[] listed = new int[facts.names.positions.size()];
    for (int position = 0; position < listed.length; position++) {
      listed[position] =
          positions.present(position) ? positions.kind.get(position) : Dictionary.NONE;
    }
    return new PositionKinds(facts.staff.assignments, listed);
  }

  /** The kind, a word; negative where neither says it. */
  public int of(int assignment) {
    int position = assignments.position.get(assignment);
    int kind = position < 0 ? Dictionary.NONE : listed[position];
    return kind >= 0 ? kind : assignments.positionKind.get(assignment);
  }

  /** Whether it is one of a pedagogue, a teacher included. */
  public static boolean teaches(int kind) {
    return kind == Word.PEDAGOGUE.code() || kind == Word.TEACHER.code();
  }

  /** Whether the job is the school's own: another employer's does not make a pedagogue here. */
  static boolean own(int employment) {
    return employment == Word.MAIN.code() || employment == Word.INTERNAL_PART_TIME.code();
  }

  /** Whether an assignment, in force or not, is one of a pedagogue of the school. */
  public boolean pedagogue(int assignment) {
    return own(assignments.employment.get(assignment)) && teaches(of(assignment));
  }
}
