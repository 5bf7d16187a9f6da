package ru.traektoria.monitoring.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.log.Rebuild;
import ru.traektoria.monitoring.log.Rebuilds;

/** Whether folding the log again gave other facts than those that were live: an alarm. */
@Component
class RebuildGauges {

  RebuildGauges(Rebuilds rebuilds, MeterRegistry meters) {
    Gauge.builder("traektoria.rebuild.differing", rebuilds, RebuildGauges::differing)
        .description("facts that the last rebuild and the live tables did not share: an alarm")
        .register(meters);
    Gauge.builder("traektoria.rebuild.running", rebuilds, RebuildGauges::running)
        .description("whether the log is being folded again")
        .register(meters);
  }

  private static double differing(Rebuilds rebuilds) {
    return rebuilds.lastCompared().map(Rebuild::differing).orElse(0L);
  }

  private static double running(Rebuilds rebuilds) {
    return rebuilds.all().stream().anyMatch(rebuild -> !rebuild.finished()) ? 1 : 0;
  }
}
