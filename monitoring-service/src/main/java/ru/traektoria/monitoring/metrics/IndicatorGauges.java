package ru.traektoria.monitoring.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.binding.BindingProgrammes;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.closing.application.YearRows;
import ru.traektoria.monitoring.closing.application.YearRows.YearRow;
import ru.traektoria.monitoring.log.FoldingConsumer;
import ru.traektoria.monitoring.tables.Municipalities;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;

/**
 * The numbers of every municipality for Prometheus: the open and the last year of the tracks and of
 * the programmes that it has picked; a closed year as it was frozen. Never a person; organisations
 * go through REST (domain.md §2.6). What a code and an id are called stands in {@code
 * traektoria_indicator_info} and {@code traektoria_municipality_info}, joined by whoever shows
 * them.
 */
@Component
class IndicatorGauges {

  /** What the numbers that are shown stand on. */
  private record Ground(long facts, long bindings, LocalDate day, List<String> closed) {}

  private final Tables tables;
  private final YearRows years;
  private final BindingProgrammes binding;
  private final FoldingConsumer fold;
  private final StaffDirectory directory;
  private final Clock clock;
  private final MultiGauge value;
  private final MultiGauge numerator;
  private final MultiGauge denominator;
  private final MultiGauge titles;
  private final MultiGauge names;
  private Ground shown;

  IndicatorGauges(
      Tables tables,
      YearRows years,
      BindingProgrammes binding,
      FoldingConsumer fold,
      StaffDirectory directory,
      Clock clock,
      MeterRegistry meters) {
    this.years = years;
    this.tables = tables;
    this.binding = binding;
    this.fold = fold;
    this.directory = directory;
    this.clock = clock;
    this.value = gauge("value", "per cent, or the number itself", meters);
    this.numerator = gauge("numerator", "how many", meters);
    this.denominator = gauge("denominator", "of how many", meters);
    this.titles = gauge("info", "what the indicator is called; always 1", meters);
    this.names =
        MultiGauge.builder("traektoria.municipality.info")
            .description("what the municipality is called; always 1")
            .register(meters);
  }

  private static MultiGauge gauge(String what, String description, MeterRegistry meters) {
    return MultiGauge.builder("traektoria.indicator." + what)
        .description(description)
        .register(meters);
  }

  @Scheduled(fixedDelayString = "${traektoria.monitoring.metrics-interval}")
  void refresh() {
    LocalDate today = LocalDate.now(clock);
    if (!fold.caughtUp()) {
      return;
    }
    names(); // a name may come after the numbers
    List<String> municipalities = Municipalities.of(tables.facts());
    Ground ground =
        new Ground(
            tables.facts().version(), binding.changes(), today, closed(municipalities, today));
    if (ground.equals(shown)) {
      return;
    }
    shown = ground;
    Rows rows = new Rows();
    for (String municipality : municipalities) {
      for (Programme programme : shared(municipality)) {
        ReportingYear open = ReportingYear.of(programme.year(), today);
        for (ReportingYear year : List.of(open, open.previous())) {
          Selection selection = Selection.of(year, municipality);
          years.of(programme.code(), selection, today).forEach(row -> rows.add(row, selection));
        }
      }
    }
    value.register(rows.values, true);
    numerator.register(rows.numerators, true);
    denominator.register(rows.denominators, true);
    titles.register(
        tables.catalogue().on(today).stream().map(IndicatorGauges::title).toList(), true);
  }

  /** A municipality's own rows are no measure that others could be set beside. */
  private List<Programme> shared(String municipality) {
    return binding.programmes(municipality).stream().filter(p -> !p.own()).toList();
  }

  private List<String> closed(List<String> municipalities, LocalDate today) {
    return Arrays.stream(YearKind.values())
        .map(kind -> ReportingYear.of(kind, today).previous())
        .flatMap(year -> years.windows(municipalities, year).stream())
        .toList();
  }

  private static MultiGauge.Row<?> title(Indicator indicator) {
    Tags tags =
        Tags.of(
            "indicator", indicator.code(),
            "track", indicator.track(),
            "title", indicator.text().brief(),
            "unit", indicator.text().unit().name());
    return MultiGauge.Row.of(tags, 1);
  }

  private void names() {
    names.register(
        Municipalities.of(tables.facts()).stream().map(this::name).collect(Collectors.toList()),
        true);
  }

  private MultiGauge.Row<?> name(String municipality) {
    String name = directory.find(municipality).map(DirectoryEntry::name).orElse(municipality);
    return MultiGauge.Row.of(Tags.of("municipality", municipality, "name", name), 1);
  }

  /** Gauges of one refresh; what has no number has no gauge. */
  private static final class Rows {
    private final List<MultiGauge.Row<?>> values = new ArrayList<>();
    private final List<MultiGauge.Row<?>> numerators = new ArrayList<>();
    private final List<MultiGauge.Row<?>> denominators = new ArrayList<>();

    void add(YearRow row, Selection selection) {
      Tags tags =
          Tags.of(
              "indicator", row.code(),
              "track", row.track(),
              "year", selection.year().toString(),
              "municipality", selection.municipality());
      put(values, tags, row.figure().value());
      put(numerators, tags, row.figure().numerator());
      put(denominators, tags, row.figure().denominator());
    }

    private static void put(List<MultiGauge.Row<?>> rows, Tags tags, Number number) {
      if (number != null) {
        rows.add(MultiGauge.Row.of(tags, number.doubleValue()));
      }
    }
  }
}
