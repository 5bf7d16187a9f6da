package ru.traektoria.mentoring.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.platform.events.EventCatalogue;

/** The promises of mentoring-service; schemas and examples lie in {@code contracts/}. */
@Configuration(proxyBeanMethods = false)
public class MentoringCatalogue {

  /** Topic of everything mentoring publishes. */
  public static final String TOPIC = "mentoring.events";

  /** Every event travels as the record of the model. */
  @Bean
  public EventCatalogue mentoringEvents() {
    EventCatalogue catalogue = EventCatalogue.of("/mentoring-service");
    for (Class<?> event : MentoringEvent.class.getPermittedSubclasses()) {
      catalogue.event(TOPIC, event);
    }
    return catalogue;
  }
}
