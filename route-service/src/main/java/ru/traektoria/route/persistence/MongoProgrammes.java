package ru.traektoria.route.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.terms.ProgrammeId;

/** The catalogue in MongoDB: some dozens of programmes, read whole. */
@Repository
class MongoProgrammes implements Programmes {

  private final AggregateStore<Programme> store;

  MongoProgrammes(AggregateStores stores) {
    this.store = stores.open("programmes", Programme.class, MongoProgrammes::readFields);
  }

  @Override
  public Optional<Stored<Programme>> find(ProgrammeId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Programme>> seenIn(String municipality) {
    return store.query(new Document()).stream().filter(p -> seen(p.state(), municipality)).toList();
  }

  private static boolean seen(Programme programme, String municipality) {
    return programme.municipality() == null
        || municipality == null
        || programme.municipality().equals(municipality);
  }

  @Override
  public Stored<Programme> add(
      ProgrammeId id, String requestHash, Decision<Programme, Void> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<Programme> update(
      ProgrammeId id, Long version, Function<Programme, Decision<Programme, Void>> decide) {
    return store.update(id.value(), version, decide);
  }

  @Override
  public int addMissing(List<Programme> programmes) {
    return store.createAll(
        programmes.stream()
            .map(p -> new AggregateStore.New<>(p.id().value(), p, List.of()))
            .toList());
  }

  private static Map<String, Object> readFields(Programme programme) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("municipality", programme.municipality());
    fields.put("title", programme.title());
    return fields;
  }
}
