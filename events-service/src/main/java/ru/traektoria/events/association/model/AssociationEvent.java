package ru.traektoria.events.association.model;

import java.time.LocalDate;
import ru.traektoria.events.association.model.Membership.MembershipId;
import ru.traektoria.events.association.model.Membership.Role;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.model.TeacherId;

/** What happens to an association and concerns others (topic {@code activities.events}). */
public sealed interface AssociationEvent {

  /**
   * Объединение или совет создано или изменено: which of them sit, by kind (P5.2, SC.4).
   *
   * @param kind вид, as it was promised
   * @param exactKind the kind itself where {@code kind} names only the nearest promised one (E.7),
   *     else {@code null}
   * @param title what the association is called, for those who name it elsewhere (S4-51)
   */
  record AssociationChanged(
      AssociationId association,
      MunicipalityId municipality,
      OrganisationId organisation,
      Association.Kind kind,
      Association.Kind exactKind,
      String title)
      implements AssociationEvent {

    static AssociationChanged of(AssociationId id, Place place, Association.Charter charter) {
      Association.Kind kind = charter.kind();
      return new AssociationChanged(
          id,
          place.municipality(),
          place.organisation(),
          kind.told(),
          kind.told() == kind ? null : kind,
          charter.name());
    }
  }

  /** Педагог вступил, вышел or became head: the whole truth about one membership (T2.7). */
  record MembershipChanged(
      MembershipId membership,
      AssociationId association,
      TeacherId teacher,
      MunicipalityId municipality,
      Role role,
      LocalDate from,
      LocalDate to,
      Boolean imported)
      implements AssociationEvent {}
}
