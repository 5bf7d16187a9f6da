package ru.traektoria.events.meeting.model;

import java.time.LocalDate;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;

/** What happens to a meeting and concerns others (topic {@code activities.events}). */
public sealed interface MeetingEvent {

  /**
   * Протокол подписан или исправлен: the whole truth about it each time, without texts and names
   * (SC.4, SC.5, S1-98).
   *
   * @param year academic year of the book, {@code 2026-27}
   * @param revision 1, then one more with each correction
   * @param learning whether the meeting was in-house learning (S3-129)
   * @param questions items of the agenda
   * @param decisions all decisions
   * @param assignments decisions with owner and term
   */
  record ProtocolSigned(
      MeetingId meeting,
      ActivityId activity,
      AssociationId association,
      Association.Kind associationKind,
      MunicipalityId municipality,
      OrganisationId organisation,
      int number,
      String year,
      int revision,
      LocalDate heldOn,
      LocalDate signedOn,
      boolean learning,
      int questions,
      int decisions,
      int assignments)
      implements MeetingEvent {}

  /**
   * Четверти учебного года заданы: a municipality that never set them goes by the usual ones (P5.2,
   * SC.3).
   *
   * @param calendar one a municipality and year; a later event replaces it
   * @param year academic year, {@code 2026-27}
   * @param end1 last day of the first quarter, the holidays after it included; so with the others
   * @param usual whether these are the usual ones: the municipality has come back to them
   */
  record QuarterCalendarSet(
      String calendar,
      MunicipalityId municipality,
      String year,
      LocalDate end1,
      LocalDate end2,
      LocalDate end3,
      LocalDate end4,
      boolean usual)
      implements MeetingEvent {}
}
