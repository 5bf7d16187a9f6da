package ru.traektoria.route.application.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.portfolio.PortfolioItem;
import ru.traektoria.route.model.portfolio.PortfolioItemId;
import ru.traektoria.route.model.terms.TeacherId;

/** Entries of portfolios made by hand. */
public interface PortfolioItems {

  Optional<Stored<PortfolioItem>> find(PortfolioItemId id);

  List<PortfolioItem> of(TeacherId teacher);

  /** All that wait for the school. */
  List<PortfolioItem> pending();

  Stored<PortfolioItem> add(
      PortfolioItemId id, String requestHash, Decision<PortfolioItem, Void> decision);

  Stored<PortfolioItem> update(
      PortfolioItemId id,
      Long version,
      Function<PortfolioItem, Decision<PortfolioItem, Void>> decide);
}
