package ru.traektoria.monitoring.quality.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.log.FoldingConsumer;
import ru.traektoria.monitoring.quality.application.QualityBoard.Found;
import ru.traektoria.monitoring.tables.Municipalities;
import ru.traektoria.monitoring.tables.Tables;

/** Качество данных for Prometheus: records to mend and organisations by rule, never a person. */
@Component
class QualityGauges {

  private final QualityBoard board;
  private final Tables tables;
  private final FoldingConsumer fold;
  private final Clock clock;
  private final MultiGauge findings;
  private final MultiGauge organisations;

  QualityGauges(
      QualityBoard board, Tables tables, FoldingConsumer fold, Clock clock, MeterRegistry meters) {
    this.board = board;
    this.tables = tables;
    this.fold = fold;
    this.clock = clock;
    this.findings =
        MultiGauge.builder("traektoria.quality.findings")
            .description("records that a rule of data quality does not let pass")
            .register(meters);
    this.organisations =
        MultiGauge.builder("traektoria.quality.organisations")
            .description("organisations that have such records")
            .register(meters);
  }

  /** The board scans only what has changed, so asking often costs little. */
  @Scheduled(fixedDelayString = "${traektoria.monitoring.metrics-interval}")
  void refresh() {
    if (!fold.caughtUp()) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    List<MultiGauge.Row<?>> records = new ArrayList<>();
    List<MultiGauge.Row<?>> places = new ArrayList<>();
    for (String municipality : Municipalities.of(tables.facts())) {
      for (Found found : board.of(municipality, today)) {
        Tags tags =
            Tags.of(
                "municipality", municipality,
                "rule", found.rule().code(),
                "title", found.rule().title());
        records.add(MultiGauge.Row.of(tags, found.findings().size()));
        places.add(MultiGauge.Row.of(tags, found.organisations().size()));
      }
    }
    findings.register(records, true);
    organisations.register(places, true);
  }
}
