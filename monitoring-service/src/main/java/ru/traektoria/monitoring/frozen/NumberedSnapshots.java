package ru.traektoria.monitoring.frozen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.platform.kernel.Ids;

/**
 * Нумерованные снимки, on which a report stands: pinned once, found by their number for ever, and
 * proved by a seal over every stored byte.
 */
@Component
public class NumberedSnapshots {

  /**
   * A snapshot.
   *
   * @param window id under which pages and programs open it
   * @param number counts within the municipality's year
   * @param name what people call it
   * @param day the day of all numbers; {@code null}: each indicator's own
   * @param seal SHA-256; {@code null} of a window older than seals
   */
  public record Snapshot(
      String window,
      String municipality,
      ReportingYear year,
      int number,
      String name,
      LocalDate day,
      Instant at,
      String seal) {}

  private final FreezingTables freezing;
  private final FrozenTables frozen;
  private final ClosedYears closed;
  private final FrozenSeal seal;

  NumberedSnapshots(
      FreezingTables freezing, FrozenTables frozen, ClosedYears closed, FrozenSeal seal) {
    this.freezing = freezing;
    this.frozen = frozen;
    this.closed = closed;
    this.seal = seal;
  }

  /**
   * The snapshot for a report of these numbers: the window of a closed year, otherwise one that is
   * frozen now.
   *
   * @param reader who will stand on it; asking again, also after a crash, gets the same snapshot
   * @param name what people call it if it is new
   */
  public Snapshot pin(String reader, Selection selection, String name, String by) {
    return (selection.asOf() == null
            ? closed(selection.municipality(), selection.year())
            : Optional.<Snapshot>empty())
        .orElseGet(() -> of(freezing.freeze(Ids.derived("pin", reader), selection, name, by)));
  }

  /** The snapshot that answers for a closed year; empty while the year is open. */
  public Optional<Snapshot> closed(String municipality, ReportingYear year) {
    return closed.window(municipality, year).flatMap(frozen::find).map(NumberedSnapshots::of);
  }

  /** The snapshot with the number. */
  public Optional<Snapshot> find(String municipality, ReportingYear year, int number) {
    return frozen.of(municipality).stream()
        .filter(window -> window.year().equals(year) && window.number() == number)
        .findFirst()
        .map(NumberedSnapshots::of);
  }

  /** Whether every stored byte is still the one that was sealed. */
  public boolean intact(Snapshot snapshot) {
    return snapshot.seal() != null && snapshot.seal().equals(seal.of(snapshot.window()));
  }

  /** The snapshot that a window is. */
  public static Snapshot of(FrozenWindow window) {
    return new Snapshot(
        window.id(),
        window.municipality(),
        window.year(),
        window.number(),
        window.name(),
        window.asOf(),
        window.frozenAt(),
        window.seal());
  }
}
