package ru.traektoria.staff.application.places;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.staff.model.place.Municipality;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.persistence.Municipalities;
import ru.traektoria.staff.persistence.Organisations;

/** Answers whether a place is there, in the right municipality, and works in those days. */
@Component
public class OpenPlaces {

  private final Municipalities municipalities;
  private final Organisations organisations;

  OpenPlaces(Municipalities municipalities, Organisations organisations) {
    this.municipalities = municipalities;
    this.organisations = organisations;
  }

  /** The municipality, or 422. */
  public Municipality municipality(MunicipalityId id) {
    return municipalities
        .find(id)
        .orElseThrow(() -> refused("municipality", "Такого муниципалитета в реестре нет."))
        .state();
  }

  /** The organisation, or 422. */
  public Organisation organisation(OrganisationId id, MunicipalityId municipality) {
    return organisations
        .find(id)
        .map(found -> found.state())
        .filter(o -> o.municipality().equals(municipality))
        .orElseThrow(() -> refused("organisation", "Такой организации в муниципалитете нет."));
  }

  /** Requires the organisation of an assignment to work in its days. */
  public void require(Assignment assignment, MunicipalityId municipality) {
    Organisation place = organisation(assignment.organisation(), municipality);
    LocalDate closed = place.closedOn();
    boolean late = closed != null && assignment.from() != null && assignment.from().isAfter(closed);
    if (late || closed != null && (assignment.to() == null || assignment.to().isAfter(closed))) {
      throw refused("to", "Организация закрыта: последний день работы — не позже дня закрытия.");
    }
  }

  private static RuntimeException refused(String field, String message) {
    return Problems.refused(Reason.at(field, "place." + field, message));
  }
}
