package ru.traektoria.events.messaging;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.events.activity.model.ActivityEvent;
import ru.traektoria.events.association.model.AssociationEvent;
import ru.traektoria.events.bulletin.model.BulletinEvent;
import ru.traektoria.events.consultation.model.ConsultationEvent;
import ru.traektoria.events.document.model.DocumentEvent;
import ru.traektoria.events.feedback.model.FeedbackEvent;
import ru.traektoria.events.laboratory.model.LaboratoryEvent;
import ru.traektoria.events.material.model.MaterialEvent;
import ru.traektoria.events.meeting.model.MeetingEvent;
import ru.traektoria.events.plan.model.PlanEvent;
import ru.traektoria.events.practice.model.PracticeEvent;
import ru.traektoria.events.series.model.SeriesEvent;
import ru.traektoria.platform.events.EventCatalogue;

/** The promises of events-service; schemas and examples lie in {@code contracts/}. */
@Configuration(proxyBeanMethods = false)
public class ActivitiesCatalogue {

  /** Topic of everything events-service publishes. */
  public static final String TOPIC = "activities.events";

  /** Every event that can be published. */
  public static List<Class<?>> events() {
    return Stream.of(
            ActivityEvent.class,
            AssociationEvent.class,
            BulletinEvent.class,
            ConsultationEvent.class,
            FeedbackEvent.class,
            DocumentEvent.class,
            MeetingEvent.class,
            SeriesEvent.class,
            PlanEvent.class,
            MaterialEvent.class,
            LaboratoryEvent.class,
            PracticeEvent.class)
        .<Class<?>>flatMap(family -> Stream.of(family.getPermittedSubclasses()))
        .toList();
  }

  /** Every event travels as the record of the model. */
  @Bean
  public EventCatalogue activitiesEvents() {
    EventCatalogue catalogue = EventCatalogue.of("/events-service");
    for (Class<?> event : events()) {
      catalogue.event(TOPIC, event);
    }
    return catalogue;
  }
}
