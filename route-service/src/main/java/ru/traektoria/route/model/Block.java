package ru.traektoria.route.model;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.terms.StepId;

/**
 * Блок маршрута: the steps up to one after which an interim assessment is planned.
 *
 * @param number 1, 2, 3 … as people count them
 * @param review {@code null} while nobody has assessed it
 */
public record Block(int number, List<Step> steps, Review review) {

  public Block {
    steps = List.copyOf(steps);
  }

  /** All blocks that end with an assessment, in the order of the plan. */
  public static List<Block> of(Route route) {
    List<Block> blocks = new ArrayList<>();
    List<Step> open = new ArrayList<>();
    for (Step step : route.plan().steps()) {
      open.add(step);
      if (step.plan().review()) {
        blocks.add(new Block(blocks.size() + 1, open, reviewOf(route, step.id())));
        open.clear();
      }
    }
    return blocks;
  }

  /** The step that ends it. */
  public StepId end() {
    return steps.get(steps.size() - 1).id();
  }

  public boolean done() {
    return steps.stream().allMatch(Step::done);
  }

  /** Its steps are done and nobody has assessed it: the task stands. */
  public boolean due() {
    return done() && review == null;
  }

  private static Review reviewOf(Route route, StepId end) {
    return route.reviews().stream()
        .filter(review -> review.after().equals(end))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
