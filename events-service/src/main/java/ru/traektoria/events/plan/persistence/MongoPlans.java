package ru.traektoria.events.plan.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.plan.application.Plans;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanEvent;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoPlans implements Plans {

  private final AggregateStore<Plan> store;

  MongoPlans(AggregateStores stores) {
    this.store = stores.open("plans", Plan.class, MongoPlans::readFields);
  }

  private static Map<String, Object> readFields(Plan plan) {
    return Map.of(
        "municipality",
        plan.owner().place().municipality().value(),
        "holder",
        plan.owner().holder(),
        "activities",
        plan.items().stream().flatMap(i -> i.progress().activities().stream()).distinct().toList(),
        "people",
        plan.items().stream()
            .flatMap(i -> i.content().responsible().people().stream())
            .map(who -> who.value())
            .distinct()
            .toList());
  }

  @Override
  public Optional<Stored<Plan>> find(PlanId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Plan>> in(Optional<String> municipality) {
    return store.query(
        municipality.map(id -> new Document("municipality", id)).orElseGet(Document::new));
  }

  @Override
  public List<Stored<Plan>> fulfilledBy(String activity) {
    return store.query(new Document("activities", activity));
  }

  @Override
  public List<Stored<Plan>> answeredBy(String teacher) {
    return store.query(new Document("people", teacher));
  }

  @Override
  public List<Stored<Plan>> heldBy(String holder) {
    return store.query(new Document("holder", holder));
  }

  @Override
  public Stored<Plan> create(PlanId id, String requestHash, Decision<Plan, PlanEvent> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<Plan> update(
      PlanId id, Long version, Function<Plan, Decision<Plan, PlanEvent>> how) {
    return store.update(id.value(), version, how);
  }

  @Override
  public void react(PlanId id, EventMessage cause, Function<Plan, Decision<Plan, PlanEvent>> how) {
    store.react(
        id.value(),
        cause,
        known ->
            known
                .map(how)
                .orElseThrow(
                    () -> new IllegalStateException("a plan is not created by a meeting")));
  }
}
