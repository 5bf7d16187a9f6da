package ru.traektoria.monitoring.own.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.own.model.Definition;
import ru.traektoria.monitoring.own.model.OwnIndicator;
import ru.traektoria.monitoring.own.model.Version;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Заводит, меняет с даты и прекращает свои показатели муниципалитета. */
@Component
public class DefiningOwnIndicators {

  private final OwnIndicators own;
  private final OwnCatalogues catalogues;
  private final Composing composing;
  private final FrozenTables frozen;
  private final Clock clock;

  DefiningOwnIndicators(
      OwnIndicators own,
      OwnCatalogues catalogues,
      Composing composing,
      FrozenTables frozen,
      Clock clock) {
    this.own = own;
    this.catalogues = catalogues;
    this.composing = composing;
    this.frozen = frozen;
    this.clock = clock;
  }

  /**
   * Defines one under the next free code; a repeated request meets the first.
   *
   * @throws org.springframework.web.ErrorResponseException 422 with everything that is wrong
   */
  public Stored<OwnIndicator> define(
      CreationKey key, String municipality, Definition definition, LocalDate from, String by) {
    require(definition, from);
    Stored<OwnIndicator> stored =
        own.register(
            key,
            municipality,
            code ->
                OwnIndicator.define(
                    municipality,
                    code,
                    OwnIndicators.key(key),
                    new Version(1, from, definition, by, clock.instant())));
    catalogues.changed();
    return stored;
  }

  /** Another version from a date; 412 if somebody changed it meanwhile. */
  public Stored<OwnIndicator> change(
      String municipality,
      String code,
      long version,
      Definition definition,
      LocalDate from,
      String by) {
    own.get(municipality, code);
    require(definition, from);
    return changed(
        own.store()
            .update(
                OwnIndicators.id(municipality, code),
                version,
                before ->
                    before.change(
                        new Version(
                            before.versions().size() + 1, from, definition, by, clock.instant()),
                        today(),
                        lastFrozen(municipality))));
  }

  /** Ends it from a date; its past and its code stay. */
  public Stored<OwnIndicator> retire(
      String municipality, String code, long version, LocalDate from, String by) {
    own.get(municipality, code);
    return changed(
        own.store()
            .update(
                OwnIndicators.id(municipality, code),
                version,
                before ->
                    before.retire(
                        new OwnIndicator.End(from, by, clock.instant()),
                        today(),
                        lastFrozen(municipality))));
  }

  private Stored<OwnIndicator> changed(Stored<OwnIndicator> stored) {
    catalogues.changed();
    return stored;
  }

  /** What neither the rules nor the formulas take is told at once. */
  private void require(Definition definition, LocalDate from) {
    List<Reason> problems = new ArrayList<>(composing.problems(definition));
    if (from == null) {
      problems.add(Reason.at("validFrom", "own.from", "Укажите, с какого дня считать."));
    }
    if (!problems.isEmpty()) {
      throw Problems.refused(problems);
    }
  }

  /** The last day that any frozen window shows; {@code null}: nothing is frozen. */
  public LocalDate lastFrozen(String municipality) {
    return frozen.of(municipality).stream()
        .map(this::last)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** A window without a day of its own was looked at on the day it was frozen. */
  private LocalDate last(FrozenWindow window) {
    if (window.asOf() != null) {
      return window.asOf();
    }
    LocalDate taken = LocalDate.ofInstant(window.frozenAt(), clock.getZone());
    return window.year().contains(taken) ? taken : window.year().last();
  }

  /** The zone in which people read a moment. */
  public ZoneId zone() {
    return clock.getZone();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
