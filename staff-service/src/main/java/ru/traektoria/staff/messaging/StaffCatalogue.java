package ru.traektoria.staff.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.platform.events.EventCatalogue;
import ru.traektoria.staff.model.directory.DirectoryEvent.DirectoryChanged;
import ru.traektoria.staff.model.directory.DirectoryEvent.InternshipThemesChanged;
import ru.traektoria.staff.model.place.MunicipalityEvent.MunicipalityNamed;
import ru.traektoria.staff.model.place.OrganisationEvent.OrganisationChanged;
import ru.traektoria.staff.model.place.OrganisationEvent.OrganisationNamed;
import ru.traektoria.staff.model.teacher.TeacherEvent.AssignmentChanged;
import ru.traektoria.staff.model.teacher.TeacherEvent.TeacherErased;
import ru.traektoria.staff.model.teacher.TeacherEvent.TeacherNamed;
import ru.traektoria.staff.model.teacher.TeacherEvent.TeacherProfileChanged;
import ru.traektoria.staff.model.vacancy.VacancyEvent.VacancyChanged;

/**
 * The promises of this service. Optional fields that have no value are left out; sex and education
 * are always there, {@code null} meaning «нет данных».
 */
@Configuration(proxyBeanMethods = false)
public class StaffCatalogue {

  static final String EVENTS = "staff.events";
  static final String DIRECTORY = "staff.directory";
  private static final String ENTRY = "DirectoryEntry";

  @Bean
  EventCatalogue eventCatalogue() {
    return catalogue();
  }

  static EventCatalogue catalogue() {
    return EventCatalogue.of("/staff-service")
        .event(EVENTS, OrganisationChanged.class)
        .event(EVENTS, AssignmentChanged.class)
        .event(EVENTS, VacancyChanged.class)
        .event(EVENTS, DirectoryChanged.class)
        .event(EVENTS, InternshipThemesChanged.class)
        .event(EVENTS, TeacherProfileChanged.class)
        .nullable(TeacherProfileChanged.class, "sex", "education")
        .latest(DIRECTORY, TeacherNamed.class, ENTRY, DirectoryEntryMessage::of)
        .latest(DIRECTORY, OrganisationNamed.class, ENTRY, DirectoryEntryMessage::of)
        .latest(DIRECTORY, MunicipalityNamed.class, ENTRY, DirectoryEntryMessage::of)
        .latest(DIRECTORY, TeacherErased.class, ENTRY, e -> null);
  }
}
