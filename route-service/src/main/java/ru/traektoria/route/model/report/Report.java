package ru.traektoria.route.model.report;

import java.time.LocalDate;
import ru.traektoria.route.model.terms.Actor;

/**
 * Отчёт педагога о маршруте за полугодие. The steps done are not typed: the route knows them.
 *
 * @param results what changed in the teacher's work
 * @param difficulties {@code null} if there were none
 * @param plans for the next half, {@code null} if none
 * @param decidedBy who accepted or returned it, {@code null} while it waits
 * @param remark why it was returned, {@code null} if it was not
 */
public record Report(
    HalfYear half,
    State state,
    String results,
    String difficulties,
    String plans,
    LocalDate submittedOn,
    Actor decidedBy,
    String remark) {

  /** Submitted, accepted by methodist or school lead, returned with a remark. */
  public enum State {
    SUBMITTED("ждёт проверки"),
    ACCEPTED("принят"),
    RETURNED("возвращён");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** What the teacher writes. */
  public static Report submitted(
      HalfYear half, String results, String difficulties, String plans, LocalDate on) {
    return new Report(half, State.SUBMITTED, results, difficulties, plans, on, null, null);
  }

  /** The same, accepted. */
  public Report accepted(Actor by) {
    return decided(State.ACCEPTED, by, null);
  }

  /** The same, returned with a remark. */
  public Report returned(Actor by, String why) {
    return decided(State.RETURNED, by, why);
  }

  private Report decided(State now, Actor by, String why) {
    return new Report(half, now, results, difficulties, plans, submittedOn, by, why);
  }
}
