package ru.traektoria.staff.model.place;

import java.time.LocalDate;
import java.util.List;

/** What can happen to an organisation, as others hear of it. */
public sealed interface OrganisationEvent {

  /** The whole dated record without the name; wire contract {@code OrganisationChanged.v1}. */
  record OrganisationChanged(
      OrganisationId organisation,
      MunicipalityId municipality,
      RegionId region,
      OrganisationKind kind,
      boolean small,
      LocalDate openedOn,
      LocalDate closedOn,
      OrganisationId mergedInto,
      List<OrganisationStatus> statuses)
      implements OrganisationEvent {}

  /** The name others show; goes to the directory topic alone. */
  record OrganisationNamed(
      OrganisationId id,
      MunicipalityId municipality,
      OrganisationKind kind,
      String name,
      String shortName)
      implements OrganisationEvent {}
}
