package ru.traektoria.monitoring.closing.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.closing.model.Closing;
import ru.traektoria.monitoring.closing.model.Period;
import ru.traektoria.monitoring.closing.model.PeriodKind;
import ru.traektoria.monitoring.frozen.ClosedYears;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.problem.Problems;

/** Окна и годы муниципалитета; one of which nobody has decided anything is not stored yet. */
@Component
public class Periods implements ClosedYears {

  private final AggregateStore<Period> store;

  Periods(AggregateStores stores) {
    this.store =
        stores.open(
            "monitoring_periods", Period.class, p -> Map.of("municipality", p.municipality()));
  }

  private static String id(String municipality, PeriodKind kind, int start) {
    return Ids.derived("monitoring-period", municipality, kind.name(), Integer.toString(start));
  }

  /** The period; version 0: nobody has decided anything. */
  public Stored<Period> get(String municipality, PeriodKind kind, int start) {
    String id = id(municipality, kind, start);
    return store
        .find(id)
        .orElseGet(() -> new Stored<>(id, 0, Period.untouched(municipality, kind, start)));
  }

  /** Windows and year of a reporting year, in the order of the calendar. */
  public List<Stored<Period>> of(String municipality, ReportingYear year) {
    List<Stored<Period>> periods = new ArrayList<>();
    for (PeriodKind kind : PeriodKind.values()) {
      if (kind.calendar() == (year.kind() == YearKind.CALENDAR)) {
        periods.add(get(municipality, kind, year.start()));
      }
    }
    return periods;
  }

  /** What becomes of a period. */
  @FunctionalInterface
  interface Step {
    Decision<Period, Object> from(Period period);
  }

  /**
   * Saves what is decided.
   *
   * @param version that the person saw; 0: nobody had decided anything
   */
  Stored<Period> change(Stored<Period> seen, long version, Step step) {
    if (seen.version() != version) {
      throw Problems.stale();
    }
    return version == 0
        ? store.create(seen.id(), Ids.next(), Problems.accepted(step.from(seen.state())))
        : store.update(seen.id(), version, step::from);
  }

  @Override
  public Optional<String> window(String municipality, ReportingYear year) {
    PeriodKind kind =
        year.kind() == YearKind.CALENDAR ? PeriodKind.CALENDAR_YEAR : PeriodKind.ACADEMIC_YEAR;
    return get(municipality, kind, year.start()).state().inForce().map(Closing::window);
  }
}
