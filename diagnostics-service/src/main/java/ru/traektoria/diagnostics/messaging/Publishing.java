package ru.traektoria.diagnostics.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.ConsentWithdrawn;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.DiagnosticCompleted;
import ru.traektoria.diagnostics.model.exchange.CompetenceAssessmentEvent.CompetenceAssessmentPassed;
import ru.traektoria.diagnostics.model.profile.ProfileEvent.DeficitIdentified;
import ru.traektoria.diagnostics.model.profile.ProfileEvent.DeficitResolved;
import ru.traektoria.diagnostics.model.profile.ProfileEvent.StrengthIdentified;
import ru.traektoria.diagnostics.model.tree.TreeEvent.CompetenceTreePublished;
import ru.traektoria.platform.events.EventCatalogue;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.json.JsonMapper;

/** The promises of this service: everything it publishes; the schemas lie in contracts/. */
@Configuration(proxyBeanMethods = false)
public class Publishing {

  /** The topic of everything this service publishes. */
  public static final String TOPIC = "diagnostics.events";

  private static final JsonMapper WIRE =
      PlatformJson.tolerant()
          .rebuild()
          .changeDefaultPropertyInclusion(
              old -> old.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  /** The catalogue; an event that is not listed cannot be written. */
  @Bean
  public EventCatalogue eventCatalogue() {
    EventCatalogue catalogue = EventCatalogue.of("/diagnostics-service");
    publish(catalogue, CompetenceTreePublished.class);
    publish(catalogue, DiagnosticCompleted.class);
    publish(catalogue, ConsentWithdrawn.class);
    publish(catalogue, DeficitIdentified.class);
    publish(catalogue, DeficitResolved.class);
    publish(catalogue, StrengthIdentified.class);
    publish(catalogue, CompetenceAssessmentPassed.class);
    return catalogue;
  }

  /** An absent field is left out rather than written as null. */
  private static <E> void publish(EventCatalogue catalogue, Class<E> event) {
    catalogue.event(TOPIC, event, event.getSimpleName(), 1, WIRE::valueToTree);
  }
}
