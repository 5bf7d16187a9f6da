package ru.traektoria.events.laboratory.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.laboratory.application.Laboratories;
import ru.traektoria.events.laboratory.model.Call;
import ru.traektoria.events.laboratory.model.Laboratory;
import ru.traektoria.events.laboratory.model.LaboratoryEvent;
import ru.traektoria.events.laboratory.model.LaboratoryId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;

@Component
final class MongoLaboratories implements Laboratories {

  private final AggregateStore<Laboratory> store;
  private final AggregateStore<Call> calls;

  MongoLaboratories(AggregateStores stores) {
    this.store =
        stores.open(
            "laboratories",
            Laboratory.class,
            one -> Map.of("municipality", one.place().municipality().value()));
    this.calls = stores.open("laboratory_calls", Call.class, call -> Map.of());
  }

  @Override
  public Optional<Stored<Laboratory>> find(LaboratoryId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Laboratory>> in(Optional<String> municipality) {
    return store.query(
        municipality.map(id -> new Document("municipality", id)).orElseGet(Document::new));
  }

  @Override
  public Stored<Laboratory> create(
      LaboratoryId id, Decision<Laboratory, LaboratoryEvent> decision) {
    return store.create(id.value(), "", decision);
  }

  @Override
  public Stored<Laboratory> update(
      LaboratoryId id,
      Long version,
      Function<Laboratory, Decision<Laboratory, LaboratoryEvent>> how) {
    return store.update(id.value(), version, how);
  }

  @Override
  public Call call(String municipality, int year) {
    return calls
        .find(callId(municipality, year))
        .map(Stored::state)
        .orElseGet(() -> Call.usual(year));
  }

  @Override
  public Call change(String municipality, int year, Function<Call, Decision<Call, Void>> how) {
    String id = callId(municipality, year);
    calls.create(id, "", Decision.unchanged(Call.usual(year)));
    return calls.update(id, null, how).state();
  }

  private static String callId(String municipality, int year) {
    return Ids.derived("laboratory-call", municipality, String.valueOf(year));
  }
}
