package ru.traektoria.monitoring.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.binding.BindingProgrammes;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.closing.application.Periods;
import ru.traektoria.monitoring.closing.model.Period;
import ru.traektoria.monitoring.log.FoldingConsumer;
import ru.traektoria.monitoring.tables.Municipalities;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.events.outbox.Stored;

/**
 * Windows and years that nobody closed in time, in days, by municipality; zero: closed, or not due.
 * A past year of which nothing is known is not waited for.
 */
@Component
class WindowGauges {

  private final Tables tables;
  private final BindingProgrammes binding;
  private final Periods periods;
  private final FoldingConsumer fold;
  private final Clock clock;
  private final MultiGauge overdue;

  WindowGauges(
      Tables tables,
      BindingProgrammes binding,
      Periods periods,
      FoldingConsumer fold,
      Clock clock,
      MeterRegistry meters) {
    this.tables = tables;
    this.binding = binding;
    this.periods = periods;
    this.fold = fold;
    this.clock = clock;
    this.overdue =
        MultiGauge.builder("traektoria.window.overdue.days")
            .description("days since the term by which a monitoring window or a year is closed")
            .register(meters);
  }

  @Scheduled(fixedDelayString = "${traektoria.monitoring.metrics-interval}")
  void refresh() {
    if (!fold.caughtUp()) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    List<MultiGauge.Row<?>> rows = new ArrayList<>();
    for (String municipality : Municipalities.of(tables.facts())) {
      Set<String> bound =
          binding.programmes(municipality).stream()
              .map(Programme::code)
              .collect(Collectors.toSet());
      for (YearKind kind : YearKind.values()) {
        ReportingYear open = ReportingYear.of(kind, today);
        add(rows, municipality, open, today);
        if (known(indicators(kind, bound, today), open.previous(), municipality, today)) {
          add(rows, municipality, open.previous(), today);
        }
      }
    }
    overdue.register(rows, true);
  }

  /** Every period of the year that is over; of a closed year its windows are not waited for. */
  private void add(
      List<MultiGauge.Row<?>> rows, String municipality, ReportingYear year, LocalDate today) {
    boolean closed = periods.window(municipality, year).isPresent();
    for (Stored<Period> stored : periods.of(municipality, year)) {
      Period period = stored.state();
      if (!period.last().isAfter(today)) {
        long late = closed ? 0 : period.overdue(today);
        rows.add(row(municipality, period.kind().title() + ", " + year, late));
      }
    }
  }

  private List<Indicator> indicators(YearKind kind, Set<String> bound, LocalDate today) {
    return tables.catalogue().on(today).stream()
        .filter(indicator -> indicator.year() == kind && bound.contains(indicator.track()))
        .toList();
  }

  private boolean known(
      List<Indicator> indicators, ReportingYear year, String municipality, LocalDate today) {
    Selection selection = Selection.of(year, municipality);
    return indicators.stream()
        .filter(Indicator::share)
        .map(indicator -> tables.row(indicator, selection, today))
        .anyMatch(Row::counted);
  }

  private static MultiGauge.Row<?> row(String municipality, String window, long late) {
    return MultiGauge.Row.of(Tags.of("municipality", municipality, "window", window), late);
  }
}
