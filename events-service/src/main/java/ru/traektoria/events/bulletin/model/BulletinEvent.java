package ru.traektoria.events.bulletin.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;

/** What happens to a bulletin and concerns others (topic {@code activities.events}). */
public sealed interface BulletinEvent {

  /**
   * Бюллетень отправлен (PU.3); again with {@code withdrawn} if it was sent by mistake.
   *
   * @param dueOn last day of a confirmation in time
   */
  record BulletinSent(
      BulletinId bulletin,
      MunicipalityId municipality,
      List<OrganisationId> organisations,
      BulletinContent.Topic topic,
      LocalDate sentOn,
      LocalDate dueOn,
      Boolean withdrawn)
      implements BulletinEvent {}

  /** ОО подтвердила бюллетень. */
  record BulletinConfirmed(
      BulletinId bulletin,
      MunicipalityId municipality,
      OrganisationId organisation,
      LocalDate sentOn,
      LocalDate dueOn,
      LocalDate confirmedOn,
      boolean inTime)
      implements BulletinEvent {}
}
