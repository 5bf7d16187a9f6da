package ru.traektoria.events.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far an item is.
 *
 * @param results what was done, in the order in which it was told
 * @param activities ids of activities that are to fulfil it
 * @param reason why it was taken off; empty unless it was
 * @param cancelledOn the day on which it was; {@code null} unless it was, and in plans older than
 *     this field
 */
public record Progress(
    State state,
    List<Result> results,
    List<String> activities,
    String reason,
    LocalDate cancelledOn) {

  /** Nothing yet. */
  public static final Progress NONE = new Progress(State.OPEN, List.of(), List.of(), "", null);

  public Progress {
    results = results == null ? List.of() : List.copyOf(results);
    activities = activities == null ? List.of() : List.copyOf(activities);
    reason = reason == null ? "" : reason.strip();
  }

  /** Состояние пункта. */
  public enum State {
    /** Ещё не выполнен. */
    OPEN,
    /** Выполнен. */
    DONE,
    /** Снят. */
    CANCELLED
  }

  /** The day of the last result of what is done. */
  public Optional<LocalDate> doneOn() {
    return state == State.DONE
        ? results.stream().map(Result::on).max(LocalDate::compareTo)
        : Optional.empty();
  }

  Progress as(State next, List<Result> all) {
    return new Progress(next, all, activities, "", null);
  }

  /** Снят: another reason later does not move the day. */
  Progress cancelled(String why, LocalDate today) {
    LocalDate on = state == State.CANCELLED ? cancelledOn : today;
    return new Progress(State.CANCELLED, results, activities, why, on);
  }

  Progress with(List<String> linked) {
    return new Progress(state, results, linked, reason, cancelledOn);
  }
}
