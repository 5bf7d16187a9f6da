package ru.traektoria.staff.model.teacher;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.PositionKind;
import ru.traektoria.staff.model.person.FullName;
import ru.traektoria.staff.model.person.Person;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.reserve.Reserve;

/** What can happen to a teacher, as others hear of it. */
public sealed interface TeacherEvent {

  /**
   * The whole dated record without names; wire contract {@code TeacherProfileChanged.v1}.
   *
   * @param diplomaOn day of the document of education; {@code null} where unknown
   * @param workingSince начало общего трудового стажа; {@code null} where unknown
   * @param reserve кадровый резерв (E.7); {@code null} for who never was in it
   * @param recognitions методический актив, региональный методист (A.2); {@code null} for who never
   *     was recognised as either; awards are nobody else's business
   */
  record TeacherProfileChanged(
      TeacherId teacher,
      MunicipalityId municipality,
      OrganisationId organisation,
      Person.Sex sex,
      LocalDate birthDate,
      Education.Level education,
      LocalDate diplomaOn,
      List<Code> profiles,
      LocalDate workingSince,
      LocalDate teachingSince,
      List<CategoryHeld> categories,
      List<Qualification.Conformity> conformities,
      List<Qualification.HeadAttestation> headAttestations,
      List<Qualification.Title> titles,
      List<Standing.Presence> statuses,
      boolean leader,
      List<ReserveHeld> reserve,
      List<RecognitionHeld> recognitions)
      implements TeacherEvent {}

  /** A category as it is told: without its ground. */
  record CategoryHeld(
      Code position, Qualification.Rank category, LocalDate awardedOn, LocalDate validTo) {}

  /** A place in the reserve as it is told: without its order. */
  record ReserveHeld(Reserve.Post post, LocalDate from, LocalDate to) {}

  /** A membership as it is told: without what was written beside it. */
  record RecognitionHeld(Standing.Recognition.Kind kind, LocalDate from, LocalDate to) {}

  /**
   * One assignment as it is now; wire contract {@code AssignmentChanged.v1}.
   *
   * @param removed {@code true} when it was entered by mistake, else {@code null}
   */
  record AssignmentChanged(
      AssignmentId assignment,
      TeacherId teacher,
      OrganisationId organisation,
      MunicipalityId municipality,
      Code position,
      PositionKind positionKind,
      Code subject,
      Assignment.Level level,
      BigDecimal rate,
      BigDecimal weeklyHours,
      Assignment.Employment employment,
      LocalDate from,
      LocalDate to,
      Boolean removed)
      implements TeacherEvent {

    /** The same, said to have been a mistake. */
    AssignmentChanged asRemoved() {
      return new AssignmentChanged(
          assignment,
          teacher,
          organisation,
          municipality,
          position,
          positionKind,
          subject,
          level,
          rate,
          weeklyHours,
          employment,
          from,
          to,
          true);
    }
  }

  /**
   * Name and place that others show; goes to the directory topic alone.
   *
   * @param pedagogue whether one of the current positions is that of a педагогический работник
   */
  record TeacherNamed(
      TeacherId id,
      MunicipalityId municipality,
      OrganisationId organisation,
      List<OrganisationId> organisations,
      FullName name,
      String position,
      boolean pedagogue,
      List<Code> subjects)
      implements TeacherEvent {}

  /** The person was erased; the directory topic gets a tombstone. */
  record TeacherErased(TeacherId id, MunicipalityId municipality) implements TeacherEvent {}
}
