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
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.monitoring.log.FoldingConsumer;
import ru.traektoria.monitoring.tables.Municipalities;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;

/**
 * Windows and years that nobody closed in time, in days, by municipality; zero: closed, or not due.
 * A past year of which nothing is known is not waited for.
 */
@Component
class WindowGauges {

  private final Tables tables;
  private final BindingProgrammes binding;
  private final FrozenTables frozen;
  private final FoldingConsumer fold;
  private final Clock clock;
  private final MultiGauge overdue;

  WindowGauges(
      Tables tables,
      BindingProgrammes binding,
      FrozenTables frozen,
      FoldingConsumer fold,
      Clock clock,
      MeterRegistry meters) {
    this.tables = tables;
    this.binding = binding;
    this.frozen = frozen;
    this.fold = fold;
    this.clock = clock;
    this.overdue =
        MultiGauge.builder("traektoria.window.overdue.days")
            .description("days since a monitoring window or a year had to be closed")
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
      DueWindows due = new DueWindows(frozen.of(municipality), clock.getZone());
      Set<String> bound =
          binding.programmes(municipality).stream()
              .map(Programme::code)
              .collect(Collectors.toSet());
      for (YearKind kind : YearKind.values()) {
        ReportingYear open = ReportingYear.of(kind, today);
        List<Indicator> indicators = indicators(kind, bound, today);
        due.windows(open, indicators, today)
            .forEach((window, late) -> rows.add(row(municipality, window, late)));
        if (known(indicators, open.previous(), municipality, today)) {
          long late = due.year(open.previous(), today);
          rows.add(row(municipality, open.previous().toString(), late));
        }
      }
    }
    overdue.register(rows, true);
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
