package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.Closing.Outcome;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.TargetModelAdoption.AdoptionId;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.model.programme.Session.Kind;
import ru.traektoria.mentoring.model.programme.Session.SessionId;
import ru.traektoria.mentoring.model.staff.Place.MunicipalityId;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.model.staff.TeacherId;

/** Everything that can happen in mentoring and concerns others (topic {@code mentoring.events}). */
public sealed interface MentoringEvent {

  /**
   * Наставник закреплён: the pair is active from {@code from}; sent again with the whole truth when
   * its terms are corrected (T2.8, T2.9, P2.4).
   */
  record MentorAssigned(
      PairId pair,
      List<TeacherId> mentors,
      List<TeacherId> mentees,
      MunicipalityId municipality,
      OrganisationId organisation,
      Form form,
      String orderNumber,
      LocalDate orderOn,
      LocalDate from,
      LocalDate plannedTo,
      Boolean imported)
      implements MentoringEvent {}

  /**
   * Тьютор сопровождает маршрут: told beside {@link MentorAssigned} of a pair of form TUTOR (S2,
   * задача 3; PU.5).
   */
  record TutorAssigned(
      PairId pair,
      String route,
      List<TeacherId> tutors,
      List<TeacherId> teachers,
      MunicipalityId municipality,
      OrganisationId organisation,
      LocalDate from,
      LocalDate plannedTo)
      implements MentoringEvent {}

  /** Проведена встреча, посещён урок или дана консультация. */
  record MentoringSessionHeld(
      PairId pair,
      SessionId session,
      List<TeacherId> mentors,
      List<TeacherId> mentees,
      MunicipalityId municipality,
      OrganisationId organisation,
      Kind kind,
      LocalDate heldOn)
      implements MentoringEvent {}

  /** Наставничество завершено с исходом (A.8). */
  record MentoringCompleted(
      PairId pair,
      List<TeacherId> mentors,
      List<TeacherId> mentees,
      MunicipalityId municipality,
      LocalDate completedOn,
      Outcome outcome,
      Boolean imported)
      implements MentoringEvent {}

  /** Наставничество прекращено досрочно. */
  record MentoringEnded(
      PairId pair,
      List<TeacherId> mentors,
      List<TeacherId> mentees,
      MunicipalityId municipality,
      LocalDate endedOn,
      EndReason reason,
      Boolean imported)
      implements MentoringEvent {}

  /**
   * Организация приняла целевую модель наставничества, or what is known about it changed: the whole
   * truth each time (T2.9).
   */
  record TargetModelAdopted(
      AdoptionId adoption,
      OrganisationId organisation,
      MunicipalityId municipality,
      String actNumber,
      LocalDate adoptedOn,
      LocalDate endedOn,
      Boolean imported)
      implements MentoringEvent {}

  /**
   * Утверждён план поддержки молодых педагогов на год: of the municipality where {@code
   * organisation} is {@code null} (S2, задача 1; S1 §1.10).
   */
  record MentoringPlanApproved(
      String plan,
      MunicipalityId municipality,
      OrganisationId organisation,
      String year,
      LocalDate approvedOn,
      int items)
      implements MentoringEvent {}

  /** Создана школа наставничества (S4, E.6). */
  record MentoringSchoolCreated(
      String community, MunicipalityId municipality, String documentNumber, LocalDate createdOn)
      implements MentoringEvent {}

  /** Открыт клуб «Наставник» (S4, E.6a). */
  record MentoringClubOpened(
      String community, MunicipalityId municipality, String documentNumber, LocalDate openedOn)
      implements MentoringEvent {}
}
