package ru.traektoria.monitoring.binding;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Catalogues;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Выбирает программы муниципалитета; the tracks always bind and are never picked. */
@Component
public class BindingProgrammes {

  private final AggregateStore<BoundProgrammes> store;
  private final Catalogue catalogue;
  private final Catalogues catalogues;
  private final Clock clock;
  private final AtomicLong changes = new AtomicLong();

  BindingProgrammes(
      AggregateStores stores, Catalogue catalogue, Catalogues catalogues, Clock clock) {
    this.catalogues = catalogues;
    this.store = stores.open("bound_programmes", BoundProgrammes.class, bound -> Map.of());
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** What was picked; empty: nobody picked yet. */
  public Optional<Stored<BoundProgrammes>> of(String municipality) {
    return municipality == null ? Optional.empty() : store.find(id(municipality));
  }

  /** The tracks, what the municipality picked and what it defined, in the catalogue's order. */
  public List<Programme> programmes(String municipality) {
    List<String> picked = of(municipality).map(s -> s.state().codes()).orElse(List.of());
    return catalogues.of(municipality).programmes().stream()
        .filter(p -> p.always() || p.own() || picked.contains(p.code()))
        .toList();
  }

  /**
   * Picks the programmes of a municipality.
   *
   * @param version that the person saw; 0: nobody had picked yet
   * @throws org.springframework.web.ErrorResponseException 412 if somebody picked meanwhile, 422
   *     for a programme that the catalogue does not know
   */
  public Stored<BoundProgrammes> bind(
      String municipality, Collection<String> codes, long version, String by) {
    List<String> known =
        catalogue.programmes().stream()
            .filter(programme -> !programme.always())
            .map(Programme::code)
            .toList();
    if (!known.containsAll(codes)) {
      throw Problems.refused(
          Reason.at("programmes", "programme.unknown", "Такой программы в каталоге нет."));
    }
    List<String> chosen = known.stream().filter(Set.copyOf(codes)::contains).toList();
    BoundProgrammes bound = new BoundProgrammes(municipality, chosen, by, clock.instant());
    Stored<BoundProgrammes> stored =
        version == 0
            ? first(bound)
            : store.update(id(municipality), version, before -> Decision.accept(bound));
    changes.incrementAndGet();
    return stored;
  }

  private Stored<BoundProgrammes> first(BoundProgrammes bound) {
    if (of(bound.municipality()).isPresent()) {
      throw Problems.stale();
    }
    return store.create(id(bound.municipality()), "", Decision.accept(bound));
  }

  /** How often somebody has picked since the process began: what shows programmes looks again. */
  public long changes() {
    return changes.get();
  }

  private static String id(String municipality) {
    return Ids.derived("bound-programmes", municipality);
  }
}
