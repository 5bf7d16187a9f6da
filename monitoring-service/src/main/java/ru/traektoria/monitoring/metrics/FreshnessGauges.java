package ru.traektoria.monitoring.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.log.EventLog;

/**
 * When each service told of something last, in seconds since 1970: whoever watches subtracts it
 * from now. A service that never told of anything has no gauge.
 */
@Component
class FreshnessGauges {

  private static final String EVENTS = ".events";

  private final EventLog log;
  private final MultiGauge newest;

  FreshnessGauges(EventLog log, MeterRegistry meters) {
    this.log = log;
    this.newest =
        MultiGauge.builder("traektoria.fold.newest.timestamp.seconds")
            .description("when the newest event of the service was written")
            .register(meters);
  }

  @Scheduled(fixedDelayString = "${traektoria.monitoring.metrics-interval}")
  void refresh() {
    List<MultiGauge.Row<?>> rows = new ArrayList<>();
    log.freshness()
        .newest()
        .forEach(
            (topic, at) -> {
              Tags service = Tags.of("service", topic.replace(EVENTS, ""));
              rows.add(MultiGauge.Row.of(service, at.toEpochMilli() / 1000.0));
            });
    newest.register(rows, true);
  }
}
