package ru.traektoria.events.consultation.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.model.TeacherId;

/** What happens to a consultation and concerns others (topic {@code activities.events}). */
public sealed interface ConsultationEvent {

  /**
   * Консультация дана: who was helped, without a word of what was said (P0.1, PU.1).
   *
   * @param organisation the school that advised its own; {@code null}: the municipal service
   * @param requested it was asked for through the portal
   * @param waitedDays working days from question to answer, {@code null} if not asked for
   * @param annulled {@code true}: recorded by mistake, forget it; otherwise {@code null}
   */
  record ConsultationGiven(
      ConsultationId consultation,
      MunicipalityId municipality,
      OrganisationId organisation,
      Given.Kind kind,
      Given.Mode mode,
      Topic.Area area,
      String topic,
      List<TeacherId> teachers,
      List<OrganisationId> organisations,
      LocalDate givenOn,
      boolean requested,
      Integer waitedDays,
      Boolean annulled)
      implements ConsultationEvent {}
}
