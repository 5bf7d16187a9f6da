package ru.traektoria.route.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.platform.events.EventCatalogue;
import ru.traektoria.route.model.RouteEvent.RouteApproved;
import ru.traektoria.route.model.RouteEvent.RouteClosed;
import ru.traektoria.route.model.RouteEvent.RouteCorrected;
import ru.traektoria.route.model.RouteEvent.RouteDrafted;
import ru.traektoria.route.model.RouteEvent.RouteReopened;
import ru.traektoria.route.model.RouteEvent.RouteStepCompleted;
import ru.traektoria.route.model.attestation.AttestationEvent.CategoryAssigned;
import ru.traektoria.route.model.attestation.AttestationEvent.ConformityAssessed;
import ru.traektoria.route.model.attestation.ListEvent.AttestationPlanned;
import ru.traektoria.route.model.course.CourseEvent.CourseCompleted;
import ru.traektoria.route.model.request.CourseRequestEvent.CourseRequestSubmitted;
import ru.traektoria.route.model.selfeducation.SelfEducationEvent.SelfEducationReportAccepted;
import ru.traektoria.route.model.selfeducation.SelfEducationEvent.SelfEducationReportSubmitted;
import ru.traektoria.route.model.training.TrainingEvent.TrainingPlanned;

/** The promises of this service: everything it publishes, on which topic, as which payload. */
@Configuration(proxyBeanMethods = false)
public class Publishing {

  /** The topic of all events of routes and courses. */
  public static final String TOPIC = "routes.events";

  /** The catalogue; what is not listed cannot be written. */
  @Bean
  public EventCatalogue eventCatalogue() {
    return EventCatalogue.of("/route-service")
        .event(TOPIC, RouteDrafted.class)
        .event(TOPIC, RouteApproved.class)
        .event(TOPIC, RouteCorrected.class)
        .event(TOPIC, RouteStepCompleted.class)
        .event(TOPIC, RouteClosed.class)
        .event(TOPIC, RouteReopened.class)
        .event(TOPIC, CourseCompleted.class)
        .event(TOPIC, CategoryAssigned.class)
        .event(TOPIC, ConformityAssessed.class)
        .event(TOPIC, CourseRequestSubmitted.class)
        .event(TOPIC, TrainingPlanned.class)
        .event(TOPIC, AttestationPlanned.class)
        .event(TOPIC, SelfEducationReportSubmitted.class)
        .event(TOPIC, SelfEducationReportAccepted.class);
  }
}
