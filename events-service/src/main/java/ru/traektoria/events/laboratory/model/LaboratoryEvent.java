package ru.traektoria.events.laboratory.model;

import java.time.LocalDate;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;

/** What happens to a laboratory and concerns others (topic {@code activities.events}). */
public sealed interface LaboratoryEvent {

  /**
   * Статус присвоен (PU.17): the whole truth each time, again when a project is added or the status
   * ends early.
   *
   * @param projects how many projects it has
   * @param endedOn the day on which the status ended before its term, else absent
   */
  record LaboratoryStatusGranted(
      LaboratoryId laboratory,
      MunicipalityId municipality,
      OrganisationId organisation,
      Proposal.Kind kind,
      String protocolNumber,
      LocalDate protocolOn,
      LocalDate from,
      LocalDate to,
      int projects,
      LocalDate endedOn)
      implements LaboratoryEvent {}
}
