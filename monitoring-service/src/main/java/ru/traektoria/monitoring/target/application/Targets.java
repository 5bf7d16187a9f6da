package ru.traektoria.monitoring.target.application;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.target.model.Baseline;
import ru.traektoria.monitoring.target.model.Target;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;

/**
 * Цели, in the store; those of a municipality's year are remembered for a moment, because every
 * table asks for them.
 */
@Component
public class Targets {

  private static final long REMEMBERED = Duration.ofSeconds(2).toNanos();

  private record Known(long at, Map<String, Stored<Target>> byCode) {}

  private record Fixed(long at, List<Target> targets) {}

  private final AggregateStore<Target> store;
  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final Map<String, Fixed> fixed = new ConcurrentHashMap<>();

  Targets(AggregateStores stores) {
    this.store =
        stores.open(
            "targets",
            Target.class,
            t -> Map.of("municipality", t.municipality(), "year", t.year(), "code", t.code()));
  }

  static String id(String municipality, String code, ReportingYear year) {
    return Ids.derived("target", municipality, code, year.toString());
  }

  /** Targets in force, by the indicator's code. */
  public Map<String, Stored<Target>> of(String municipality, ReportingYear year) {
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

  /**
   * Bases that were fixed with a target of this year or, the latest of them, an earlier one: a base
   * holds until another is fixed.
   */
  Map<String, Baseline> baselines(String municipality, ReportingYear year) {
    Fixed remembered = fixed.get(municipality);
    if (remembered == null || System.nanoTime() - remembered.at() > REMEMBERED) {
      remembered = new Fixed(System.nanoTime(), fixed(municipality));
      fixed.put(municipality, remembered);
    }
    Map<String, Baseline> bases = new HashMap<>();
    for (Target target : remembered.targets()) {
      if (!ReportingYear.parse(target.year()).first().isAfter(year.first())) {
        bases.put(target.code(), target.terms().baseline());
      }
    }
    return bases;
  }

  /** Targets with a known base, the earliest year first. */
  private List<Target> fixed(String municipality) {
    return store.query(new Document("municipality", municipality)).stream()
        .map(Stored::state)
        .filter(target -> !target.withdrawn() && target.terms().baseline().known())
        .sorted(Comparator.comparing(target -> ReportingYear.parse(target.year()).first()))
        .toList();
  }

  private Map<String, Stored<Target>> read(String municipality, ReportingYear year) {
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
  public Optional<Stored<Target>> find(String municipality, String code, ReportingYear year) {
    return store.find(id(municipality, code, year));
  }

  AggregateStore<Target> store() {
    return store;
  }

  /** Somebody set or withdrew a target here: what was remembered does not hold. */
  void changed() {
    known.clear();
    fixed.clear();
  }
}
