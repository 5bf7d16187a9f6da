package ru.traektoria.monitoring.quality.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Поручения, one for a rule and an organisation. */
@Component
public class Duties {

  private final AggregateStore<Duty> store;

  Duties(AggregateStores stores) {
    this.store =
        stores.open(
            "quality_duties",
            Duty.class,
            d -> Map.of("municipality", d.municipality(), "organisation", d.organisation()));
  }

  /** Those of a municipality by {@link #key}. */
  public Map<String, Stored<Duty>> of(String municipality) {
    Map<String, Stored<Duty>> found = new HashMap<>();
    store
        .query(new Document("municipality", municipality))
        .forEach(d -> found.put(key(d.state().rule(), d.state().organisation()), d));
    return found;
  }

  /** Which duty it is. */
  public static String key(String rule, String organisation) {
    return rule + " " + organisation;
  }

  /**
   * Sets who mends and by when.
   *
   * @param version of the duty that was seen; 0: there was none
   * @throws org.springframework.web.ErrorResponseException 412, 422
   */
  public Stored<Duty> set(Duty duty, long version, LocalDate today) {
    List<Reason> problems = new ArrayList<>();
    if (duty.keeper() == null) {
      problems.add(Reason.at("keeper", "duty.keeper", "Выберите, кто исправляет."));
    }
    if (duty.due() == null || duty.due().isBefore(today)) {
      problems.add(Reason.at("due", "duty.due", "Срок — сегодня или позже."));
    }
    if (!problems.isEmpty()) {
      throw Problems.refused(problems);
    }
    String id = Ids.derived("duty", duty.municipality(), duty.rule(), duty.organisation());
    if (version == 0) {
      if (store.find(id).isPresent()) {
        throw Problems.stale();
      }
      return store.create(id, "", Decision.accept(duty));
    }
    return store.update(id, version, before -> Decision.accept(duty));
  }
}
