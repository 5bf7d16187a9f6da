package ru.traektoria.monitoring.cycle.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Records of one kind that belong to a municipality's year.
 *
 * @param <S> a record of the model
 */
public final class Shelf<S> {

  /** To which municipality and year a record belongs. */
  public record Place(String municipality, String year) {}

  private final String title;
  private final AggregateStore<S> store;
  private final Function<S, Place> place;

  /**
   * Opens the collection.
   *
   * @param title what people call one of them
   */
  public Shelf(
      AggregateStores stores,
      String collection,
      Class<S> type,
      String title,
      Function<S, Place> place) {
    this.title = title;
    this.place = place;
    this.store =
        stores.open(
            collection,
            type,
            state ->
                Map.of(
                    "municipality", place.apply(state).municipality(),
                    "year", place.apply(state).year()));
  }

  /** All of a municipality's year, the oldest first. */
  public List<Stored<S>> of(String municipality, String year) {
    return sorted(new Document("municipality", municipality).append("year", year));
  }

  /** All of a municipality, the oldest first. */
  public List<Stored<S>> of(String municipality) {
    return sorted(new Document("municipality", municipality));
  }

  private List<Stored<S>> sorted(Document filter) {
    return store.query(filter).stream().sorted(Comparator.comparing(Stored::id)).toList();
  }

  public Optional<Stored<S>> find(String id) {
    return store.find(id);
  }

  /**
   * One of the municipality.
   *
   * @param municipality {@code null}: of any
   * @throws org.springframework.web.ErrorResponseException 404, also for somebody else's
   */
  public Stored<S> get(String id, String municipality) {
    return store
        .find(id)
        .filter(s -> reachable(s.state(), municipality))
        .orElseThrow(() -> Problems.notFound(title, id));
  }

  private boolean reachable(S state, String municipality) {
    return municipality == null || municipality.equals(place.apply(state).municipality());
  }

  public Stored<S> create(CreationKey key, Decision<S, ?> decision) {
    return store.create(key.id(), key.requestHash(), Readable.only(decision));
  }

  /** Changes it whatever its version; for work that no person waits for. */
  public Stored<S> change(String id, Function<S, ? extends Decision<S, ?>> decide) {
    return store.update(id, null, decide);
  }

  /** All of all municipalities. */
  public List<Stored<S>> all() {
    return sorted(new Document());
  }

  Stored<S> create(String id, S state) {
    return store.create(id, "", Readable.only(Decision.accept(state)));
  }

  /** Changes one of the municipality; 404 for somebody else's comes before 412. */
  public Stored<S> change(
      String id, String municipality, long version, Function<S, ? extends Decision<S, ?>> decide) {
    return store.update(
        id,
        version,
        state -> {
          if (!reachable(state, municipality)) {
            throw Problems.notFound(title, id);
          }
          return Readable.only(decide.apply(state));
        });
  }
}
