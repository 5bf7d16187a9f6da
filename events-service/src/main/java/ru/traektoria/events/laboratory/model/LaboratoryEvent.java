package ru.traektoria.events.laboratory.model;

import java.time.LocalDate;
import ru.traektoria.events.laboratory.model.Participant.ParticipationId;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.model.TeacherId;

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

  /**
   * Педагог участвует в инновационной деятельности (E.1b, E.3): the whole truth about one
   * participation each time; the same id again replaces what was told.
   *
   * @param organisation the teacher's main organisation when entered
   * @param to last day
   * @param cancelled {@code true}: entered by mistake, forget it; otherwise {@code null}
   */
  record InnovationParticipationRecorded(
      ParticipationId participation,
      TeacherId teacher,
      MunicipalityId municipality,
      OrganisationId organisation,
      LaboratoryId laboratory,
      Proposal.Kind kind,
      Participant.Role role,
      LocalDate from,
      LocalDate to,
      Boolean cancelled)
      implements LaboratoryEvent {}
}
