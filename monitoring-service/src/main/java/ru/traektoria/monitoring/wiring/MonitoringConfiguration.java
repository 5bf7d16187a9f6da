package ru.traektoria.monitoring.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Catalogues;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.fold.Snapshot;
import ru.traektoria.monitoring.log.EventLog;
import ru.traektoria.monitoring.log.FoldingConsumer;
import ru.traektoria.monitoring.log.LiveFold;
import ru.traektoria.monitoring.log.RebuildJournal;
import ru.traektoria.monitoring.log.Rebuilds;
import ru.traektoria.monitoring.log.Snapshots;
import ru.traektoria.monitoring.tables.Baselines;
import ru.traektoria.monitoring.tables.Goals;
import ru.traektoria.monitoring.tables.Tables;

/** Puts the parts together: log → fold → facts → tables. */
@Configuration(proxyBeanMethods = false)
class MonitoringConfiguration {

  @Bean
  Catalogue catalogue() {
    return CatalogueReader.shipped();
  }

  @Bean
  EventLog eventLog(KafkaProperties kafka, FoldSettings settings) {
    Map<String, Object> consumer = new HashMap<>(kafka.buildConsumerProperties());
    consumer.remove("group.id");
    consumer.remove("key.deserializer");
    consumer.remove("value.deserializer");
    consumer.put("client.id", "monitoring-fold");
    consumer.put("enable.auto.commit", "false");
    consumer.put("auto.offset.reset", "none");
    consumer.put("max.poll.records", settings.batch());
    consumer.put("max.partition.fetch.bytes", 4 << 20);
    return new EventLog(consumer, kafka.buildAdminProperties(), settings.topics());
  }

  @Bean
  Snapshots snapshots(@Value("${traektoria.data}") Path data, FoldSettings settings, Clock clock) {
    Path file = data.resolve("monitoring").resolve("facts.snapshot");
    return new Snapshots(
        new Snapshot(file), settings.snapshotEvents(), settings.snapshotInterval(), clock);
  }

  @Bean
  LiveFold liveFold(EventLog log) {
    return new LiveFold(new Fold(new Facts(), log.topics()));
  }

  @Bean
  Rebuilds rebuilds(EventLog log, Snapshots snapshots, Clock clock, RebuildJournal journal) {
    return new Rebuilds(log, snapshots, clock, journal);
  }

  @Bean
  FoldingConsumer foldingConsumer(
      EventLog log, LiveFold live, Snapshots snapshots, Rebuilds rebuilds) {
    return new FoldingConsumer(log, live, snapshots, rebuilds);
  }

  @Bean
  Tables tables(LiveFold facts, Catalogues catalogues, Baselines baselines, Goals goals) {
    return new Tables(facts, catalogues, baselines, goals);
  }

  @Bean
  List<Gauge> foldGauges(
      FoldingConsumer consumer, LiveFold fold, Snapshots snapshots, MeterRegistry meters) {
    return List.of(
        Gauge.builder("traektoria.fold.lag", consumer, FoldingConsumer::lag)
            .description("records that are not folded yet")
            .register(meters),
        Gauge.builder("traektoria.fold.parked", fold, f -> f.with(x -> x.parked().size()))
            .description("events that wait for an operator or an earlier event")
            .register(meters),
        Gauge.builder("traektoria.fold.gaps", fold, f -> f.with(x -> x.gaps()))
            .description("events that came before one they had to follow: an alarm")
            .register(meters),
        Gauge.builder("traektoria.fold.version", fold, f -> f.get().version())
            .description("changes of facts since the process began")
            .register(meters),
        Gauge.builder(
                "traektoria.fold.snapshots",
                snapshots,
                s -> s.last().map(Snapshots.Written::number).orElse(0L))
            .description("snapshots written since the process began")
            .register(meters));
  }
}
