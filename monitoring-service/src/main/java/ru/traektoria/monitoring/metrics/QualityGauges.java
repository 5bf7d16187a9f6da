package ru.traektoria.monitoring.metrics;

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
import ru.traektoria.monitoring.quality.application.QualityBoard;
import ru.traektoria.monitoring.tables.Municipalities;
import ru.traektoria.monitoring.tables.Tables;

/** How many records each rule of data quality finds to be mended, by municipality. */
@Component
class QualityGauges {

  private final Tables tables;
  private final QualityBoard board;
  private final FoldingConsumer fold;
  private final Clock clock;
  private final MultiGauge findings;

  QualityGauges(
      Tables tables, QualityBoard board, FoldingConsumer fold, Clock clock, MeterRegistry meters) {
    this.tables = tables;
    this.board = board;
    this.fold = fold;
    this.clock = clock;
    this.findings =
        MultiGauge.builder("traektoria.quality.findings")
            .description("records that a rule of data quality asks to mend")
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
      for (QualityBoard.Found found : board.of(municipality, today)) {
        Tags tags =
            Tags.of(
                "municipality", municipality,
                "rule", found.rule().code(),
                "title", found.rule().title());
        rows.add(MultiGauge.Row.of(tags, found.findings().size()));
      }
    }
    findings.register(rows, true);
  }
}
