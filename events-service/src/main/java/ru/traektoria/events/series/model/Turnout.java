package ru.traektoria.events.series.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.model.TeacherId;

/**
 * Посещаемость серии: who came to how many of its sessions. Sections of one day go on at the same
 * time and count as one session: nobody can sit in two.
 */
public final class Turnout {

  private final List<List<Activity>> slots;

  private Turnout(List<List<Activity>> slots) {
    this.slots = slots;
  }

  /** Of what has taken place; the rest does not count. */
  public static Turnout of(List<Activity> sessions) {
    Map<String, List<Activity>> slots = new LinkedHashMap<>();
    sessions.stream()
        .filter(session -> session.status() == Status.HELD)
        .forEach(
            session -> slots.computeIfAbsent(slot(session), key -> new ArrayList<>()).add(session));
    return new Turnout(List.copyOf(slots.values()));
  }

  private static String slot(Activity session) {
    boolean alone = session.description().more().setting().section().isEmpty();
    return alone ? session.id().value() : "sections of " + session.heldOn();
  }

  /** Sessions that somebody could attend. */
  public int sessions() {
    return slots.size();
  }

  /** What one person has attended. */
  public Tally of(TeacherId who) {
    int attended = (int) slots.stream().filter(slot -> came(slot, who)).count();
    BigDecimal hours =
        slots.stream()
            .flatMap(List::stream)
            .filter(session -> came(List.of(session), who))
            .map(session -> session.description().when().hours())
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Tally(attended, slots.size(), hours);
  }

  private static boolean came(List<Activity> slot, TeacherId who) {
    return slot.stream()
        .flatMap(session -> session.enrolments().present().stream())
        .anyMatch(enrolment -> enrolment.teacher().equals(who));
  }

  /**
   * @param attended sessions that the person attended
   * @param of sessions that took place
   * @param hours academic hours of what was attended
   */
  public record Tally(int attended, int of, BigDecimal hours) {

    /** Per cent, rounded down: «почти» is not enough. */
    public int percent() {
      return of == 0 ? 0 : attended * 100 / of;
    }

    /** Answers whether it is enough for the certificate of the series; who never came has none. */
    public boolean deserves(Integer share) {
      return share != null && attended > 0 && attended * 100 >= share * of;
    }
  }
}
