package ru.traektoria.platform.events.intake;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.FixedBackOff;
import ru.traektoria.platform.events.PlatformEventsAutoConfiguration;
import ru.traektoria.platform.events.outbox.OutboxRelay;

/** Wires the intakes of a service to its topics; see {@code platform-intake.yaml}. */
@AutoConfiguration(after = PlatformEventsAutoConfiguration.class)
@ConditionalOnBean(OutboxRelay.class)
@Import(OperationsEndpoints.class)
public class IntakeAutoConfiguration {

  private static final long RETRY_MILLIS = 1_000;

  @Bean
  @ConditionalOnProperty("traektoria.events.consume")
  Inbox inbox(
      List<Intake> intakes,
      MongoTemplate mongo,
      Producer<String, byte[]> producer,
      Clock clock,
      MeterRegistry meters) {
    ParkedEvents parked = new ParkedEvents(mongo, producer, clock);
    Gauge.builder("traektoria.events.parked", parked, p -> p.keys().size())
        .description("records whose events wait for an operator")
        .register(meters);
    return new Inbox(intakes, new Positions(mongo), parked);
  }

  /** The function that Spring Cloud Stream binds to all topics of a service, batch by batch. */
  @Bean("intake")
  @ConditionalOnBean(Inbox.class)
  Consumer<Message<List<byte[]>>> intake(Inbox inbox) {
    return batch -> inbox.receive(Delivery.all(batch));
  }

  /** A batch that fails because of an outage comes again every second until it goes through. */
  @Bean
  @ConditionalOnBean(Inbox.class)
  ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> waitForOutages() {
    return (container, destination, group) ->
        container.setCommonErrorHandler(
            new DefaultErrorHandler(
                new FixedBackOff(RETRY_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
  }
}
