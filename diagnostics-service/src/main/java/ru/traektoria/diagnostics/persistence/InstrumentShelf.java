package ru.traektoria.diagnostics.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentState;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;

/**
 * All instruments in memory: there are dozens, each read at every answer. A list looks which
 * versions the store holds and loads only what changed, also by another instance.
 */
@Component
public class InstrumentShelf {

  static final String COLLECTION = "instruments";

  private final AggregateStore<Instrument> store;
  private final MongoTemplate mongo;
  private final Map<String, Stored<Instrument>> copies = new ConcurrentHashMap<>();

  InstrumentShelf(AggregateStore<Instrument> store, MongoTemplate mongo) {
    this.store = store;
    this.mongo = mongo;
  }

  /** What was just written. */
  public Stored<Instrument> put(Stored<Instrument> written) {
    copies.merge(written.id(), written, (old, now) -> now.version() >= old.version() ? now : old);
    return written;
  }

  /** All, in no order, as the store holds them now. */
  public Collection<Stored<Instrument>> all() {
    List<String> changed = new ArrayList<>();
    mongo
        .getCollection(COLLECTION)
        .find()
        .projection(new Document("version", 1))
        .forEach(document -> note(document, changed));
    store.findAll(changed).forEach(this::put);
    return List.copyOf(copies.values());
  }

  private void note(Document document, List<String> changed) {
    Stored<Instrument> known = copies.get(document.getString("_id"));
    long version = ((Number) document.get("version")).longValue();
    if (known == null || known.version() < version) {
      changed.add(document.getString("_id"));
    }
  }

  /** One whose content cannot change any more may come from memory. */
  public Optional<Stored<Instrument>> find(String id) {
    Stored<Instrument> known = copies.get(id);
    boolean settled = known != null && known.state().state() != InstrumentState.DRAFT;
    return settled ? Optional.of(known) : fresh(id);
  }

  /** One as the store holds it now. */
  public Optional<Stored<Instrument>> fresh(String id) {
    return store.find(id).map(this::put);
  }
}
