package ru.traektoria.route.persistence.portfolio;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.application.portfolio.PortfolioItems;
import ru.traektoria.route.model.portfolio.PortfolioItem;
import ru.traektoria.route.model.portfolio.PortfolioItemId;
import ru.traektoria.route.model.terms.TeacherId;

/** Entries made by hand, a document each. */
@Repository
class MongoPortfolioItems implements PortfolioItems {

  private final AggregateStore<PortfolioItem> store;

  MongoPortfolioItems(AggregateStores stores) {
    this.store =
        stores.open(
            "portfolio_items",
            PortfolioItem.class,
            item -> Map.of("teacher", item.teacher().value(), "stage", item.state().name()));
  }

  @Override
  public Optional<Stored<PortfolioItem>> find(PortfolioItemId id) {
    return store.find(id.value());
  }

  @Override
  public List<PortfolioItem> of(TeacherId teacher) {
    return store.query(Filters.eq("teacher", teacher.value())).stream().map(Stored::state).toList();
  }

  @Override
  public List<PortfolioItem> pending() {
    return store.query(Filters.eq("stage", PortfolioItem.State.PENDING.name())).stream()
        .map(Stored::state)
        .toList();
  }

  @Override
  public Stored<PortfolioItem> add(
      PortfolioItemId id, String requestHash, Decision<PortfolioItem, Void> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<PortfolioItem> update(
      PortfolioItemId id,
      Long version,
      Function<PortfolioItem, Decision<PortfolioItem, Void>> decide) {
    return store.update(id.value(), version, decide);
  }
}
