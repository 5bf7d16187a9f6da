package ru.traektoria.staff.model.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import ru.traektoria.staff.model.teacher.Standing.Presence;
import ru.traektoria.staff.model.teacher.Teacher;

/**
 * Кадровый статус on a day: the recorded status that began last; where none is recorded, employed
 * while an assignment runs or is to come, dismissed after the last one ended.
 */
public final class PresenceRule {

  /** Before any day that can be asked for. */
  private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

  private PresenceRule() {}

  /** Answers for a day. */
  public static Presence.Kind on(Teacher teacher, LocalDate day) {
    return teacher.standing().presences().stream()
        .filter(p -> p.period().covers(day))
        .max(Comparator.comparing(Presence::from))
        .map(Presence::status)
        .orElseGet(() -> byAssignments(teacher, day));
  }

  /** The answers for all days, as adjoining intervals; the last one has no end. */
  public static List<Presence> timeline(Teacher teacher) {
    List<LocalDate> turns = new ArrayList<>(turningDays(teacher));
    List<Presence> line = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      LocalDate last = i + 1 < turns.size() ? turns.get(i + 1).minusDays(1) : null;
      line.add(new Presence(on(teacher, turns.get(i)), turns.get(i), last));
    }
    return line;
  }

  private static TreeSet<LocalDate> turningDays(Teacher teacher) {
    TreeSet<LocalDate> turns = new TreeSet<>();
    turns.add(EVER);
    teacher.standing().presences().forEach(p -> addTurns(turns, p.from(), p.to()));
    teacher.assignments().forEach(a -> addTurns(turns, null, a.to()));
    return turns;
  }

  private static void addTurns(TreeSet<LocalDate> turns, LocalDate from, LocalDate to) {
    if (from != null) {
      turns.add(from);
    }
    if (to != null) {
      turns.add(to.plusDays(1));
    }
  }

  private static Presence.Kind byAssignments(Teacher teacher, LocalDate day) {
    boolean left = !teacher.assignments().isEmpty() && teacher.organisationsFrom(day).isEmpty();
    return left ? Presence.Kind.DISMISSED : Presence.Kind.EMPLOYED;
  }
}
