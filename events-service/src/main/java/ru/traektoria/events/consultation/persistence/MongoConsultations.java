package ru.traektoria.events.consultation.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.consultation.application.Consultations;
import ru.traektoria.events.consultation.model.Consultation;
import ru.traektoria.events.consultation.model.ConsultationEvent;
import ru.traektoria.events.consultation.model.ConsultationId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoConsultations implements Consultations {

  private final AggregateStore<Consultation> store;

  MongoConsultations(AggregateStores stores) {
    this.store = stores.open("consultations", Consultation.class, MongoConsultations::readFields);
  }

  private static Map<String, Object> readFields(Consultation one) {
    Stream<TeacherId> asking =
        one.asker() == null ? Stream.empty() : Stream.ofNullable(one.asker().teacher());
    Stream<TeacherId> given =
        one.given() == null ? Stream.empty() : one.given().teachers().stream();
    return Map.of(
        "municipality",
        one.place().municipality().value(),
        "waits",
        one.state().waits(),
        "teachers",
        Stream.concat(asking, given).map(TeacherId::value).distinct().toList());
  }

  @Override
  public Optional<Stored<Consultation>> find(ConsultationId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Consultation>> in(Optional<String> municipality) {
    return store.query(
        municipality.map(id -> new Document("municipality", id)).orElseGet(Document::new));
  }

  @Override
  public List<Stored<Consultation>> of(String teacher) {
    return store.query(new Document("teachers", teacher));
  }

  @Override
  public List<Stored<Consultation>> waiting(String municipality) {
    return store.query(new Document("municipality", municipality).append("waits", true));
  }

  @Override
  public Stored<Consultation> create(
      ConsultationId id, String requestHash, Decision<Consultation, ConsultationEvent> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<Consultation> update(
      ConsultationId id, Function<Consultation, Decision<Consultation, ConsultationEvent>> how) {
    return store.update(id.value(), null, how);
  }
}
