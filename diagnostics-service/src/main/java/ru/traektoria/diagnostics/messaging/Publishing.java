package ru.traektoria.diagnostics.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.ConsentRefused;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.ConsentWithdrawn;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.DiagnosticCompleted;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.InvitationUnanswered;
import ru.traektoria.diagnostics.model.burnout.BurnoutEvent.BurnoutScreened;
import ru.traektoria.diagnostics.model.exchange.CompetenceAssessmentEvent.CompetenceAssessmentPassed;
import ru.traektoria.diagnostics.model.profile.ProfileEvent.DeficitIdentified;
import ru.traektoria.diagnostics.model.profile.ProfileEvent.DeficitResolved;
import ru.traektoria.diagnostics.model.profile.ProfileEvent.RouteRequested;
import ru.traektoria.diagnostics.model.profile.ProfileEvent.StrengthIdentified;
import ru.traektoria.diagnostics.model.satisfaction.SatisfactionEvent.SatisfactionAnswered;
import ru.traektoria.diagnostics.model.tree.TreeEvent.CompetenceTreePublished;
import ru.traektoria.diagnostics.model.visit.VisitEvent.LessonVisited;
import ru.traektoria.platform.events.EventCatalogue;

/** The promises of this service: everything it publishes; the schemas lie in contracts/. */
@Configuration(proxyBeanMethods = false)
public class Publishing {

  /** The topic of everything this service publishes. */
  public static final String TOPIC = "diagnostics.events";

  /** The catalogue; an event that is not listed cannot be written. */
  @Bean
  public EventCatalogue eventCatalogue() {
    return EventCatalogue.of("/diagnostics-service")
        .event(TOPIC, CompetenceTreePublished.class)
        .event(TOPIC, DiagnosticCompleted.class)
        .event(TOPIC, ConsentRefused.class)
        .event(TOPIC, InvitationUnanswered.class)
        .event(TOPIC, ConsentWithdrawn.class)
        .event(TOPIC, DeficitIdentified.class)
        .event(TOPIC, DeficitResolved.class)
        .event(TOPIC, RouteRequested.class)
        .event(TOPIC, StrengthIdentified.class)
        .event(TOPIC, SatisfactionAnswered.class)
        .event(TOPIC, BurnoutScreened.class)
        .event(TOPIC, LessonVisited.class)
        .event(TOPIC, CompetenceAssessmentPassed.class);
  }
}
