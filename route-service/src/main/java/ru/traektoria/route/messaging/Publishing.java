package ru.traektoria.route.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.platform.events.EventCatalogue;
import ru.traektoria.platform.web.json.PlatformJson;
import ru.traektoria.route.model.RouteEvent.RouteApproved;
import ru.traektoria.route.model.RouteEvent.RouteClosed;
import ru.traektoria.route.model.RouteEvent.RouteCorrected;
import ru.traektoria.route.model.RouteEvent.RouteDrafted;
import ru.traektoria.route.model.RouteEvent.RouteReopened;
import ru.traektoria.route.model.RouteEvent.RouteStepCompleted;
import ru.traektoria.route.model.course.CourseEvent.CourseCompleted;
import tools.jackson.databind.json.JsonMapper;

/** The promises of this service: everything it publishes, on which topic, as which payload. */
@Configuration(proxyBeanMethods = false)
public class Publishing {

  /** The topic of all events of routes and courses. */
  public static final String TOPIC = "routes.events";

  private static final JsonMapper WIRE =
      PlatformJson.tolerant()
          .rebuild()
          .changeDefaultPropertyInclusion(
              old -> old.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  /** The catalogue; what is not listed cannot be written. */
  @Bean
  public EventCatalogue eventCatalogue() {
    EventCatalogue catalogue = EventCatalogue.of("/route-service");
    publish(catalogue, RouteDrafted.class);
    publish(catalogue, RouteApproved.class);
    publish(catalogue, RouteCorrected.class);
    publish(catalogue, RouteStepCompleted.class);
    publish(catalogue, RouteClosed.class);
    publish(catalogue, RouteReopened.class);
    publish(catalogue, CourseCompleted.class);
    return catalogue;
  }

  /**
   * What is absent is left out, not written as null: an optional field is optional (contracts/).
   */
  private static <E> void publish(EventCatalogue catalogue, Class<E> event) {
    catalogue.event(TOPIC, event, event.getSimpleName(), 1, WIRE::valueToTree);
  }
}
