package ru.traektoria.mentoring.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.plan.SupportPlans;
import ru.traektoria.mentoring.model.plan.SupportPlan;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.problem.Problems;

@Component
final class MongoSupportPlans implements SupportPlans {

  private final AggregateStore<SupportPlan> store;

  MongoSupportPlans(AggregateStores stores) {
    store =
        stores.open(
            "support_plans",
            SupportPlan.class,
            plan ->
                Map.of("municipality", plan.place().municipality().value(), "year", plan.year()));
  }

  @Override
  public Optional<Stored<SupportPlan>> find(Place place, String year) {
    return store.find(SupportPlan.idOf(place, year));
  }

  @Override
  public List<Stored<SupportPlan>> of(String municipality, String year) {
    return store.query(new Document("municipality", municipality).append("year", year));
  }

  @Override
  public Stored<SupportPlan> change(
      Place place,
      String year,
      Long version,
      Function<SupportPlan, ? extends Decision<SupportPlan, ?>> how) {
    String id = SupportPlan.idOf(place, year);
    if (store.find(id).isPresent()) {
      return store.update(id, version, how);
    }
    if (version != null && version != 0) {
      throw Problems.stale();
    }
    return store.create(id, "", how.apply(SupportPlan.empty(place, year)));
  }
}
