package ru.traektoria.monitoring.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.closing.application.YearRows;
import ru.traektoria.monitoring.closing.application.YearRows.YearRow;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.log.FoldingConsumer;
import ru.traektoria.monitoring.tables.Municipalities;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.target.application.JudgingTargets;
import ru.traektoria.monitoring.target.application.Targets;
import ru.traektoria.monitoring.target.model.Judged;
import ru.traektoria.monitoring.target.model.TargetKind;
import ru.traektoria.monitoring.target.model.Verdict;

/**
 * The value that a municipality wants to reach, beside the values themselves, and how the target
 * stands: {@code traektoria_indicator_state} is 1 for its state alone, one of achieved, on_the_way,
 * at_risk, missed (the term has passed) and no_data. An indicator without a target has no gauge,
 * one whose baseline is unknown has no value to reach.
 */
@Component
class TargetGauges {

  private final Tables tables;
  private final YearRows years;
  private final Targets targets;
  private final JudgingTargets judging;
  private final FoldingConsumer fold;
  private final Clock clock;
  private final MultiGauge gauge;
  private final MultiGauge states;

  TargetGauges(
      Tables tables,
      YearRows years,
      Targets targets,
      JudgingTargets judging,
      FoldingConsumer fold,
      Clock clock,
      MeterRegistry meters) {
    this.years = years;
    this.tables = tables;
    this.targets = targets;
    this.judging = judging;
    this.fold = fold;
    this.clock = clock;
    this.gauge =
        MultiGauge.builder("traektoria.indicator.target")
            .description("the value that the municipality wants to reach")
            .register(meters);
    this.states =
        MultiGauge.builder("traektoria.indicator.state")
            .description("1 for the state in which the target is")
            .register(meters);
  }

  @Scheduled(fixedDelayString = "${traektoria.monitoring.metrics-interval}")
  void refresh() {
    if (!fold.caughtUp()) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    Rows rows = new Rows(new ArrayList<>(), new ArrayList<>());
    for (String municipality : Municipalities.of(tables.facts())) {
      for (YearKind kind : YearKind.values()) {
        ReportingYear open = ReportingYear.of(kind, today);
        add(rows, Selection.of(open, municipality), today);
        add(rows, Selection.of(open.previous(), municipality), today);
      }
    }
    gauge.register(rows.targets(), true);
    states.register(rows.states(), true);
  }

  /** Gauges of one refresh. */
  private record Rows(List<MultiGauge.Row<?>> targets, List<MultiGauge.Row<?>> states) {}

  /** Targets of a closed year stand as they were frozen with its numbers. */
  private void add(Rows rows, Selection selection, LocalDate today) {
    Optional<List<FrozenRow>> frozen = years.frozen(selection);
    if (frozen.isPresent()) {
      frozen.get().stream()
          .filter(row -> row.target() != null)
          .forEach(
              row ->
                  add(
                      rows,
                      new YearRow(row.code(), row.track(), row.figure()),
                      row.target(),
                      selection));
      return;
    }
    for (String code : targets.of(selection.municipality(), selection.year()).keySet()) {
      tables
          .catalogue()
          .find(code, today)
          .map(indicator -> tables.row(indicator, selection, today))
          .ifPresent(
              row ->
                  judging
                      .judge(tables, row, selection, today)
                      .ifPresent(judged -> add(rows, YearRows.of(row), judged, selection)));
    }
  }

  private static void add(Rows rows, YearRow row, Judged judged, Selection selection) {
    Tags tags =
        Tags.of(
            "indicator", row.code(),
            "track", row.track(),
            "year", selection.year().toString(),
            "municipality", selection.municipality());
    rows.states().add(MultiGauge.Row.of(tags.and("state", state(judged.verdict())), 1));
    BigDecimal threshold = judged.verdict().threshold();
    boolean people = threshold != null && judged.terms().kind() == TargetKind.COUNT;
    if (threshold != null && !(people && row.figure().denominator() != null)) {
      rows.targets().add(MultiGauge.Row.of(tags, threshold.doubleValue()));
    }
  }

  private static String state(Verdict verdict) {
    return verdict.why() == Verdict.Why.TERM_PASSED
        ? "missed"
        : verdict.state().name().toLowerCase(Locale.ROOT);
  }
}
