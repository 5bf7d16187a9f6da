package ru.traektoria.route.persistence;

import com.mongodb.client.model.Filters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.priority.PriorityThemes;
import ru.traektoria.route.model.priority.PriorityTheme;
import ru.traektoria.route.model.priority.PriorityThemeId;

/** Priority themes, one document each. */
@Repository
class MongoPriorityThemes implements PriorityThemes {

  private final AggregateStore<PriorityTheme> store;

  MongoPriorityThemes(AggregateStores stores) {
    this.store =
        stores.open(
            "priority_themes",
            PriorityTheme.class,
            theme -> Map.of("municipality", theme.municipality()));
  }

  @Override
  public Optional<Stored<PriorityTheme>> find(PriorityThemeId id) {
    return store.find(id.value());
  }

  @Override
  public List<PriorityTheme> in(String municipality) {
    return store.query(Filters.eq("municipality", municipality)).stream()
        .map(Stored::state)
        .sorted(Comparator.comparing(PriorityTheme::from).reversed())
        .toList();
  }

  @Override
  public Stored<PriorityTheme> add(String requestHash, Decision<PriorityTheme, Void> decision) {
    String id = Problems.accepted(decision).state().id().value();
    return store.create(id, requestHash, decision);
  }

  @Override
  public Stored<PriorityTheme> update(
      PriorityThemeId id, Function<PriorityTheme, Decision<PriorityTheme, Void>> decide) {
    return store.update(id.value(), null, decide);
  }
}
