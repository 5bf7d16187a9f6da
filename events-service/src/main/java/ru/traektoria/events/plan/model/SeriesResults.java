package ru.traektoria.events.plan.model;

import java.time.LocalDate;
import ru.traektoria.platform.kernel.Decision;

/** What the closing of a series means for the item of the plan it was planned from. */
public final class SeriesResults {

  private SeriesResults() {}

  /** The series is closed: the item has its result, typed by nobody and told once. */
  public static Decision<Plan, PlanEvent> closed(
      Plan plan, ItemId which, String series, LocalDate on, String words) {
    boolean open =
        plan.item(which).filter(i -> i.progress().state() == Progress.State.OPEN).isPresent();
    Result result = new Result(words, "", on, null, series);
    return told(plan, which, series) || !open || plan.state() == PlanState.CLOSED
        ? Decision.unchanged(plan)
        : plan.itemsOf().change(which, (item, progress) -> Items.done(item, result, false));
  }

  /** The series is open again: its result goes, and the item waits for another. */
  public static Decision<Plan, PlanEvent> reopened(Plan plan, ItemId which, String series) {
    return !told(plan, which, series) || plan.state() == PlanState.CLOSED
        ? Decision.unchanged(plan)
        : plan.itemsOf()
            .change(
                which,
                (item, progress) ->
                    progress.as(
                        Progress.State.OPEN,
                        progress.results().stream()
                            .filter(result -> !series.equals(result.series()))
                            .toList()));
  }

  private static boolean told(Plan plan, ItemId which, String series) {
    return plan.item(which).stream()
        .flatMap(item -> item.progress().results().stream())
        .anyMatch(result -> series.equals(result.series()));
  }
}
