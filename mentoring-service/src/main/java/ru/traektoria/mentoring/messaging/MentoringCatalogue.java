package ru.traektoria.mentoring.messaging;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.platform.events.EventCatalogue;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The promises of mentoring-service; schemas and examples lie in {@code contracts/}. */
@Configuration(proxyBeanMethods = false)
public class MentoringCatalogue {

  /** Topic of everything mentoring publishes. */
  public static final String TOPIC = "mentoring.events";

  private static final JsonMapper JSON =
      PlatformJson.tolerant()
          .rebuild()
          .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL))
          .build();

  /** Every event travels as the record of the model; what is not known is left out. */
  @Bean
  public EventCatalogue mentoringEvents() {
    EventCatalogue catalogue = EventCatalogue.of("/mentoring-service");
    for (Class<?> event : MentoringEvent.class.getPermittedSubclasses()) {
      catalogue.event(TOPIC, event, event.getSimpleName(), 1, MentoringCatalogue::payload);
    }
    return catalogue;
  }

  private static JsonNode payload(Object event) {
    return JSON.valueToTree(event);
  }
}
