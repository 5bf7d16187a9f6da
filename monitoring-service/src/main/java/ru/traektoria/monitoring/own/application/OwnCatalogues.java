package ru.traektoria.monitoring.own.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Catalogues;
import ru.traektoria.monitoring.catalogue.MunicipalRow;
import ru.traektoria.monitoring.own.model.OwnIndicator;
import ru.traektoria.monitoring.own.model.Version;
import ru.traektoria.platform.events.outbox.Stored;

/**
 * Каталоги муниципалитетов, remembered for a moment, because every table asks for one; formulas are
 * compiled again only when somebody changed them.
 */
@Component
public class OwnCatalogues implements Catalogues {

  private static final long REMEMBERED = Duration.ofSeconds(2).toNanos();

  /**
   * A catalogue of a moment.
   *
   * @param change the last change here that it may have seen
   * @param versions of the indicators that it was made of
   */
  private record Known(long at, long change, List<String> versions, Catalogue catalogue) {}

  private final Catalogue shipped;
  private final OwnIndicators own;
  private final Composing composing;
  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();

  OwnCatalogues(Catalogue shipped, OwnIndicators own, Composing composing) {
    this.shipped = shipped;
    this.own = own;
    this.composing = composing;
  }

  @Override
  public Catalogue of(String municipality) {
    if (municipality == null) {
      return shipped;
    }
    Known remembered = known.get(municipality);
    if (remembered == null || old(remembered)) {
      remembered = read(municipality, remembered);
      known.put(municipality, remembered);
    }
    return remembered.catalogue();
  }

  private boolean old(Known remembered) {
    return remembered.change() != changes.get() || System.nanoTime() - remembered.at() > REMEMBERED;
  }

  /** The number of the change is taken first: what is written meanwhile makes this one old. */
  private Known read(String municipality, Known before) {
    long change = changes.get();
    List<Stored<OwnIndicator>> all = own.of(municipality);
    List<String> versions = all.stream().map(s -> s.id() + "@" + s.version()).toList();
    Catalogue catalogue =
        before != null && before.versions().equals(versions)
            ? before.catalogue()
            : shipped.with(rows(all));
    return new Known(System.nanoTime(), change, versions, catalogue);
  }

  private List<MunicipalRow> rows(List<Stored<OwnIndicator>> all) {
    List<MunicipalRow> rows = new ArrayList<>();
    for (Stored<OwnIndicator> stored : all) {
      OwnIndicator indicator = stored.state();
      for (Version version : indicator.versions()) {
        composing
            .accepted(
                version.definition(),
                new Composing.Standing(
                    indicator.code(),
                    version.number(),
                    version.validFrom(),
                    indicator.until(version)))
            .ifPresent(rows::add);
      }
    }
    return rows;
  }

  /** Somebody changed one here: what was remembered does not hold. */
  void changed() {
    changes.incrementAndGet();
  }
}
