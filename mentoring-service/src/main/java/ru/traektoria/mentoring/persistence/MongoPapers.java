package ru.traektoria.mentoring.persistence;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.paper.Papers;
import ru.traektoria.mentoring.model.paper.Paper;
import ru.traektoria.mentoring.model.paper.Paper.Kind;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoPapers implements Papers {

  private final AggregateStore<Paper> store;

  MongoPapers(AggregateStores stores) {
    store = stores.open("papers", Paper.class, paper -> Map.of());
  }

  @Override
  public Paper of(String municipality, Kind kind) {
    return store
        .find(Paper.idOf(municipality, kind))
        .map(Stored::state)
        .orElseGet(() -> new Paper(municipality, kind, List.of()));
  }

  @Override
  public void change(String municipality, Kind kind, Function<Paper, Decision<Paper, Object>> how) {
    String id = Paper.idOf(municipality, kind);
    if (store.find(id).isEmpty()) {
      store.create(id, "", how.apply(new Paper(municipality, kind, List.of())));
    } else {
      store.update(id, null, how);
    }
  }
}
