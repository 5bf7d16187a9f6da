package ru.traektoria.platform.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import ru.traektoria.platform.events.directory.DirectoryReader;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.EventSender;
import ru.traektoria.platform.events.outbox.OutboxRelay;

/** Topics, outbox and relay, and the directory of names; see {@code platform-events.yaml}. */
@AutoConfiguration(
    afterName = {
      "ru.traektoria.platform.web.PlatformWebAutoConfiguration",
      "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
    })
@EnableConfigurationProperties(KafkaProperties.class)
public class PlatformEventsAutoConfiguration {

  @Bean
  Topics topics(
      KafkaProperties kafka,
      @Value("${traektoria.events.publish:}") List<String> publish,
      @Value("${traektoria.events.consume:}") List<String> consume,
      @Value("${traektoria.events.read:}") List<String> read,
      @Value("${traektoria.directory:true}") boolean readsNames,
      @Value("${traektoria.events.replication:1}") short replication) {
    List<String> all = new ArrayList<>(publish);
    all.addAll(read);
    if (readsNames) {
      all.add(DirectoryReader.TOPIC);
    }
    return new Topics(kafka.buildAdminProperties(), all, consume, replication);
  }

  /** One producer for all: idempotent, acknowledged by all replicas. */
  @Bean(destroyMethod = "close")
  Producer<String, byte[]> eventProducer(KafkaProperties kafka) {
    Map<String, Object> properties = kafka.buildProducerProperties();
    properties.put("acks", "all");
    properties.put("enable.idempotence", true);
    properties.put("delivery.timeout.ms", 30_000);
    properties.put("request.timeout.ms", 10_000);
    properties.put("max.block.ms", 10_000);
    return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
  }

  @Bean
  @ConditionalOnBean(EventCatalogue.class)
  OutboxRelay outboxRelay(
      Producer<String, byte[]> producer, EventCatalogue catalogue, MeterRegistry meters) {
    OutboxRelay relay = new OutboxRelay(new EventSender(producer, catalogue.source()));
    Gauge.builder("traektoria.events.unsent", relay, OutboxRelay::waiting)
        .description("aggregates with events that are not sent yet")
        .register(meters);
    return relay;
  }

  @Bean
  @ConditionalOnBean(EventCatalogue.class)
  AggregateStores aggregateStores(
      MongoTemplate mongo, EventCatalogue catalogue, OutboxRelay relay, Clock clock) {
    return new AggregateStores(mongo, catalogue, relay, clock);
  }

  @Bean
  StaffDirectory staffDirectory() {
    return new StaffDirectory();
  }

  @Bean
  @ConditionalOnProperty(value = "traektoria.directory", matchIfMissing = true)
  DirectoryReader directoryReader(StaffDirectory directory, KafkaProperties kafka) {
    return new DirectoryReader(directory, kafka.buildConsumerProperties());
  }
}
