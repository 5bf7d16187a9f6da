package ru.traektoria.events.activity.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.activity.model.Description.Format;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Description.ProgrammeLevel;
import ru.traektoria.events.activity.model.Details.Learning;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.ParticipationId;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.model.TeacherId;

/** What happens to an activity and concerns others (topic {@code activities.events}). */
public sealed interface ActivityEvent {

  /**
   * Мероприятие запланировано, изменено или отменено: the whole truth about it each time.
   *
   * @param cancelled {@code true} if it will not take place, else absent
   */
  record ActivityScheduled(
      ActivityId activity,
      MunicipalityId municipality,
      OrganisationId organisation,
      ActivityKind kind,
      Level level,
      Format format,
      String title,
      LocalDate plannedOn,
      boolean municipalProject,
      String association,
      List<String> competences,
      String priority,
      ProgrammeLevel priorityLevel,
      Boolean cancelled)
      implements ActivityEvent {}

  /**
   * Мероприятие состоялось.
   *
   * @param exactKind the kind itself where {@code kind} names only the nearest promised one: a
   *     training is no seminar of SC.6, a meeting of the mentors' club proves E.6a; else absent
   * @param tags codes of {@link Tag}, E.15; absent if there are none
   */
  record ActivityHeld(
      ActivityId activity,
      MunicipalityId municipality,
      OrganisationId organisation,
      ActivityKind kind,
      Level level,
      Format format,
      String title,
      LocalDate heldOn,
      boolean municipalProject,
      String association,
      List<String> competences,
      String priority,
      ProgrammeLevel priorityLevel,
      Boolean imported,
      ActivityKind exactKind,
      List<Tag> tags)
      implements ActivityEvent {}

  /**
   * Участие одного человека: sent for everybody who was there, and again with the whole truth when
   * a mark is corrected (T2.7; P0.1). What took place elsewhere has no activity here: the event
   * then says itself what it was.
   *
   * @param title what it was, of an outside participation; otherwise absent
   * @param level of the activity (PU.11, PU.13, E.13); absent in events from before 23 November
   *     2026
   * @param outside {@code true}: elsewhere, told by the teacher and confirmed by the school
   * @param listed {@code true}: stands in the municipality's list of contests that count
   * @param heldBy the organisation that held it; absent if the municipal service did (PU.1)
   * @param horizontal {@code true}: teachers taught each other (PU.2); else absent
   * @param learning форма образования (PU.8); absent if not said
   * @param tags codes of {@link Tag} (E.1a, SC.2); absent if there are none
   */
  record ParticipationRecorded(
      ParticipationId participation,
      ActivityId activity,
      TeacherId teacher,
      MunicipalityId municipality,
      OrganisationId organisation,
      ActivityKind kind,
      Role role,
      Attendance attendance,
      LocalDate heldOn,
      BigDecimal hours,
      boolean municipalProject,
      String association,
      String priority,
      ProgrammeLevel priorityLevel,
      List<String> competences,
      Boolean imported,
      String title,
      Level level,
      Boolean outside,
      Boolean listed,
      OrganisationId heldBy,
      Boolean horizontal,
      Learning learning,
      List<Tag> tags)
      implements ActivityEvent {}
}
