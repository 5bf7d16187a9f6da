package ru.traektoria.monitoring.manual.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.model.definition.Period;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.problem.Problems;

/** Сборы данных: one for each form and period. */
@Component
public class Gatherings {

  private final AggregateStore<Gathering> store;
  private final Forms forms;
  private final Clock clock;

  Gatherings(AggregateStores stores, Forms forms, Clock clock) {
    this.store =
        stores.open(
            "manual_gatherings", Gathering.class, g -> Map.of("municipality", g.municipality()));
    this.forms = forms;
    this.clock = clock;
  }

  /** Those of a municipality, the latest due date first. */
  public List<Stored<Gathering>> of(String municipality) {
    return store.query(new Document("municipality", municipality)).stream()
        .sorted(
            Comparator.comparing((Stored<Gathering> g) -> g.state().due())
                .reversed()
                .thenComparing(g -> g.state().definition().title()))
        .toList();
  }

  /**
   * The gathering.
   *
   * @throws org.springframework.web.ErrorResponseException 404
   */
  public Stored<Gathering> get(String id) {
    return store.find(id).orElseThrow(() -> Problems.notFound("Сбор данных", id));
  }

  /** Opens a gathering; the same form and period twice is the same one. */
  public Stored<Gathering> open(String form, Period period, LocalDate due, String by) {
    String id = Ids.derived("gathering", form, period.from().toString(), period.to().toString());
    return store.create(
        id, "", Gathering.open(form, forms.get(form).state(), period, due, by, clock.instant()));
  }

  /** Moves the due date, closes or opens again. */
  public Stored<Gathering> change(String id, long version, LocalDate due, boolean closed) {
    return store.update(id, version, gathering -> gathering.change(due, closed));
  }
}
