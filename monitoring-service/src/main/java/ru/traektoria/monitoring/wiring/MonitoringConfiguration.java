package ru.traektoria.monitoring.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.CatalogueReader;
import ru.traektoria.monitoring.fold.FoldingConsumer;
import ru.traektoria.monitoring.fold.Snapshot;
import ru.traektoria.monitoring.fold.Snapshots;
import ru.traektoria.monitoring.tables.Tables;

/** Puts the parts together: log → fold → facts → tables. */
@Configuration(proxyBeanMethods = false)
class MonitoringConfiguration {

  @Bean
  Catalogue catalogue() {
    return CatalogueReader.shipped();
  }

  @Bean
  Snapshots snapshots(@Value("${traektoria.data}") Path data, FoldSettings settings) {
    Path file = data.resolve("monitoring").resolve("facts.snapshot");
    return new Snapshots(
        new Snapshot(file), settings.snapshotEvents(), settings.snapshotInterval());
  }

  @Bean
  FoldingConsumer foldingConsumer(
      KafkaProperties kafka, FoldSettings settings, Snapshots snapshots) {
    Map<String, Object> properties = new HashMap<>(kafka.buildConsumerProperties());
    properties.remove("group.id");
    properties.remove("key.deserializer");
    properties.remove("value.deserializer");
    properties.put("client.id", "monitoring-fold");
    properties.put("enable.auto.commit", "false");
    properties.put("auto.offset.reset", "none");
    properties.put("max.poll.records", settings.batch());
    properties.put("max.partition.fetch.bytes", 4 << 20);
    Supplier<String> log = () -> clusterId(kafka.buildAdminProperties());
    return new FoldingConsumer(properties, settings.topics(), snapshots, log);
  }

  private static String clusterId(Map<String, Object> kafka) {
    try (Admin admin = Admin.create(kafka)) {
      return admin.describeCluster().clusterId().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka не отвечает", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Bean
  Tables tables(FoldingConsumer facts, Catalogue catalogue) {
    return new Tables(facts, catalogue);
  }

  @Bean
  List<Gauge> foldGauges(FoldingConsumer fold, Snapshots snapshots, MeterRegistry meters) {
    return List.of(
        Gauge.builder("traektoria.fold.lag", fold, FoldingConsumer::lag)
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
        Gauge.builder("traektoria.fold.snapshots", snapshots, Snapshots::written)
            .description("snapshots written since the process began")
            .register(meters));
  }
}
