package ru.traektoria.route.web.card;

import java.util.List;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.route.model.Block;
import ru.traektoria.route.model.Review;
import ru.traektoria.route.model.Route;

/** The blocks of a route with their interim assessments, in words. */
final class BlockRows {

  private BlockRows() {}

  static List<RouteSheet.BlockRow> of(Route route) {
    return Block.of(route).stream().map(BlockRows::row).toList();
  }

  private static RouteSheet.BlockRow row(Block block) {
    Review review = block.review();
    long done = block.steps().stream().filter(step -> step.done()).count();
    return new RouteSheet.BlockRow(
        block.number(),
        "Выполнено шагов: " + Russian.of(done, block.steps().size()),
        block.end().value(),
        block.due(),
        badge(block),
        review == null ? null : review.conclusion(),
        review == null
            ? null
            : Russian.capital(review.by().capacity().label()) + ", " + Russian.date(review.on()));
  }

  private static Badge badge(Block block) {
    if (block.review() != null) {
      String text = Russian.capital(block.review().verdict().label());
      return block.review().verdict() == Review.Verdict.GO_ON
          ? Badge.good(text)
          : Badge.warning(text);
    }
    return block.due()
        ? Badge.warning("Ждёт промежуточной оценки").icon("hourglass")
        : Badge.neutral("Выполняется").icon("progress");
  }
}
