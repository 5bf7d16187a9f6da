package ru.traektoria.staff.web.views;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.place.OrganisationKind;
import ru.traektoria.staff.model.place.OrganisationStatus;

/**
 * An organisation.
 *
 * @param names all names, oldest first, with the day from which each is used
 */
public record OrganisationView(
    String id,
    long version,
    String municipality,
    String region,
    String name,
    String shortName,
    List<Organisation.Name> names,
    OrganisationKind kind,
    boolean small,
    String address,
    LocalDate openedOn,
    LocalDate closedOn,
    String mergedInto,
    List<OrganisationStatus> statuses) {

  /** As it is shown. */
  public static OrganisationView of(Stored<Organisation> stored) {
    Organisation o = stored.state();
    return new OrganisationView(
        stored.id(),
        stored.version(),
        o.municipality().value(),
        o.region().value(),
        o.name().full(),
        o.name().brief(),
        o.names(),
        o.traits().kind(),
        o.traits().small(),
        o.traits().address(),
        o.openedOn(),
        o.closedOn(),
        o.mergedInto() == null ? null : o.mergedInto().value(),
        o.traits().statuses());
  }
}
