package ru.traektoria.staff.messaging;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.platform.events.EventCatalogue;
import ru.traektoria.platform.web.json.PlatformJson;
import ru.traektoria.staff.model.directory.DirectoryEvent.DirectoryChanged;
import ru.traektoria.staff.model.place.MunicipalityEvent.MunicipalityNamed;
import ru.traektoria.staff.model.place.OrganisationEvent.OrganisationChanged;
import ru.traektoria.staff.model.place.OrganisationEvent.OrganisationNamed;
import ru.traektoria.staff.model.teacher.TeacherEvent.AssignmentChanged;
import ru.traektoria.staff.model.teacher.TeacherEvent.TeacherErased;
import ru.traektoria.staff.model.teacher.TeacherEvent.TeacherNamed;
import ru.traektoria.staff.model.teacher.TeacherEvent.TeacherProfileChanged;
import ru.traektoria.staff.model.vacancy.VacancyEvent.VacancyChanged;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The promises of this service. Optional fields that have no value are left out; sex and education
 * are always there, {@code null} meaning «нет данных».
 */
@Configuration(proxyBeanMethods = false)
public class StaffCatalogue {

  static final String EVENTS = "staff.events";
  static final String DIRECTORY = "staff.directory";
  private static final String ENTRY = "DirectoryEntry";

  private static final JsonMapper SPARSE =
      PlatformJson.tolerant()
          .rebuild()
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(Include.NON_NULL))
          .build();

  @Bean
  EventCatalogue eventCatalogue() {
    return catalogue();
  }

  static EventCatalogue catalogue() {
    EventCatalogue catalogue = EventCatalogue.of("/staff-service");
    plain(catalogue, OrganisationChanged.class);
    plain(catalogue, AssignmentChanged.class);
    plain(catalogue, VacancyChanged.class);
    plain(catalogue, DirectoryChanged.class);
    catalogue.event(
        EVENTS, TeacherProfileChanged.class, "TeacherProfileChanged", 1, StaffCatalogue::profile);
    catalogue.latest(
        DIRECTORY, TeacherNamed.class, ENTRY, e -> sparse(DirectoryEntryMessage.of(e)));
    catalogue.latest(
        DIRECTORY, OrganisationNamed.class, ENTRY, e -> sparse(DirectoryEntryMessage.of(e)));
    catalogue.latest(
        DIRECTORY, MunicipalityNamed.class, ENTRY, e -> sparse(DirectoryEntryMessage.of(e)));
    return catalogue.latest(DIRECTORY, TeacherErased.class, ENTRY, e -> null);
  }

  private static <E> void plain(EventCatalogue catalogue, Class<E> event) {
    catalogue.event(EVENTS, event, event.getSimpleName(), 1, StaffCatalogue::sparse);
  }

  private static JsonNode sparse(Object message) {
    return SPARSE.valueToTree(message);
  }

  private static JsonNode profile(TeacherProfileChanged event) {
    ObjectNode json = SPARSE.valueToTree(event);
    if (event.sex() == null) {
      json.putNull("sex");
    }
    if (event.education() == null) {
      json.putNull("education");
    }
    return json;
  }
}
