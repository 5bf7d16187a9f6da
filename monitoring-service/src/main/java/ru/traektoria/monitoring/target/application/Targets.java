package ru.traektoria.monitoring.target.application;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.target.model.Target;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;

/**
 * Цели, in the store; those of a municipality's year are remembered for a moment, because every
 * table asks for them.
 */
@Component
public class Targets {

  private static final long REMEMBERED = Duration.ofSeconds(2).toNanos();

  private record Known(long at, Map<String, Stored<Target>> byCode) {}

  private final AggregateStore<Target> store;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  Targets(AggregateStores stores) {
    this.store =
        stores.open(
            "targets",
            Target.class,
            t -> Map.of("municipality", t.municipality(), "year", t.year(), "code", t.code()));
  }

  static String id(String municipality, String code, AcademicYear year) {
    return Ids.derived("target", municipality, code, year.toString());
  }

  /** Targets in force, by the indicator's code. */
  public Map<String, Stored<Target>> of(String municipality, AcademicYear year) {
    if (municipality == null) {
      return Map.of();
    }
    Known remembered = known.get(municipality + year);
    if (remembered == null || System.nanoTime() - remembered.at() > REMEMBERED) {
      remembered = new Known(System.nanoTime(), read(municipality, year));
      known.put(municipality + year, remembered);
    }
    return remembered.byCode();
  }

  private Map<String, Stored<Target>> read(String municipality, AcademicYear year) {
    Map<String, Stored<Target>> byCode = new HashMap<>();
    store
        .query(new Document("municipality", municipality).append("year", year.toString()))
        .forEach(
            stored -> {
              if (!stored.state().withdrawn()) {
                byCode.put(stored.state().code(), stored);
              }
            });
    return byCode;
  }

  /** The target, be it withdrawn. */
  public Optional<Stored<Target>> find(String municipality, String code, AcademicYear year) {
    return store.find(id(municipality, code, year));
  }

  AggregateStore<Target> store() {
    return store;
  }

  /** Somebody set or withdrew a target here: what was remembered does not hold. */
  void changed() {
    known.clear();
  }
}
