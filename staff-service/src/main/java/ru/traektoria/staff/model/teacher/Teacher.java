package ru.traektoria.staff.model.teacher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.staff.model.person.Person;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.OrganisationId;

/**
 * Педагогический работник: one person in the register of one municipality, with everything dated
 * (domain.md §2.1). Who works in two municipalities has a record in each.
 *
 * @param erased the person was removed (152-ФЗ); dates for statistics stay, nothing else
 */
public record Teacher(
    TeacherId id,
    MunicipalityId municipality,
    Person person,
    Education education,
    Qualification qualification,
    Standing standing,
    List<Assignment> assignments,
    boolean erased) {

  public Teacher {
    assignments = List.copyOf(assignments);
  }

  /** What is entered about a person beside the assignments. */
  public record Profile(
      Person person, Education education, Qualification qualification, Standing standing) {}

  /** Takes a person into the register, usually with a first assignment. */
  public static Decision<Teacher, TeacherEvent> register(
      TeacherId id,
      MunicipalityId municipality,
      Profile profile,
      List<Assignment> assignments,
      Setting setting) {
    Teacher blank = new Teacher(id, municipality, null, null, null, null, List.of(), false);
    return decide(null, blank.with(profile).with(assignments), setting);
  }

  /** Changes everything but the assignments. */
  public Decision<Teacher, TeacherEvent> change(Profile profile, Setting setting) {
    return decide(this, with(profile), setting);
  }

  /** Replaces profile and assignments at once, as an import does. */
  public Decision<Teacher, TeacherEvent> replace(
      Profile profile, List<Assignment> changed, Setting setting) {
    return decide(this, with(profile).with(changed), setting);
  }

  /** Starts another assignment; its days may lie in the past. */
  public Decision<Teacher, TeacherEvent> assign(Assignment assignment, Setting setting) {
    if (assignment(assignment.id()).isPresent()) {
      return Decision.unchanged(this);
    }
    List<Assignment> more = new ArrayList<>(assignments);
    more.add(assignment);
    return decide(this, with(more), setting);
  }

  /** Changes an assignment as a whole. */
  public Decision<Teacher, TeacherEvent> reassign(Assignment changed, Setting setting) {
    return onAssignment(changed.id(), old -> changed, setting);
  }

  /** Ends an assignment with its last day. */
  public Decision<Teacher, TeacherEvent> release(AssignmentId id, LocalDate on, Setting setting) {
    if (on == null) {
      return Decision.refuse(Reason.at("on", "assignment.end", "Укажите последний день работы."));
    }
    return onAssignment(id, old -> old.endingOn(on), setting);
  }

  /** Takes out an assignment that was entered by mistake. */
  public Decision<Teacher, TeacherEvent> strike(AssignmentId id, Setting setting) {
    return onAssignment(id, old -> null, setting);
  }

  /** Says again what the passing of days alone has changed, such as the main place of work. */
  public Decision<Teacher, TeacherEvent> retell(Setting then, Setting now) {
    return erased
        ? Decision.unchanged(this)
        : Decision.accept(this, TeacherChanges.withTime(this, then, now));
  }

  /** Removes the person, keeps the dates (152-ФЗ). */
  public Decision<Teacher, TeacherEvent> erase() {
    if (erased) {
      return Decision.unchanged(this);
    }
    Teacher nobody =
        new Teacher(
            id,
            municipality,
            person.erased(),
            education,
            qualification,
            Standing.plain(),
            assignments,
            true);
    return Decision.accept(nobody, new TeacherEvent.TeacherErased(id, municipality));
  }

  /** The assignment with this id. */
  public Optional<Assignment> assignment(AssignmentId wanted) {
    return assignments.stream().filter(a -> a.id().equals(wanted)).findFirst();
  }

  /** Assignments that run on the day. */
  public List<Assignment> assignmentsOn(LocalDate day) {
    return assignments.stream().filter(a -> a.period().covers(day)).toList();
  }

  /** Organisations of the assignments that have not ended before the day. */
  public List<OrganisationId> organisationsFrom(LocalDate day) {
    return assignments.stream()
        .filter(a -> a.to() == null || !a.to().isBefore(day))
        .map(Assignment::organisation)
        .distinct()
        .toList();
  }

  /** What is entered about the person, to be changed. */
  public Profile profile() {
    return new Profile(person, education, qualification, standing);
  }

  private Decision<Teacher, TeacherEvent> onAssignment(
      AssignmentId wanted, UnaryOperator<Assignment> change, Setting setting) {
    if (assignment(wanted).isEmpty()) {
      return Decision.refuse(Reason.of("assignment.unknown", "Такого назначения у педагога нет."));
    }
    List<Assignment> changed =
        assignments.stream()
            .map(a -> a.id().equals(wanted) ? change.apply(a) : a)
            .filter(a -> a != null)
            .toList();
    return decide(this, with(changed), setting);
  }

  private static Decision<Teacher, TeacherEvent> decide(
      Teacher before, Teacher after, Setting setting) {
    if (after.erased) {
      return Decision.refuse(Reason.of("teacher.erased", "Данные этого человека удалены."));
    }
    if (after.equals(before)) {
      return Decision.unchanged(before);
    }
    List<Reason> reasons = TeacherRule.reasons(after, setting);
    return reasons.isEmpty()
        ? Decision.accept(after, TeacherChanges.between(before, after, setting))
        : Decision.refuse(reasons);
  }

  private Teacher with(Profile p) {
    Qualification q = p.qualification();
    Qualification dated =
        new Qualification(
            q.categories().stream().map(CategoryTermRule::dated).toList(),
            q.conformities().stream().map(CategoryTermRule::dated).toList(),
            q.headAttestations(),
            q.titles());
    return new Teacher(
        id, municipality, p.person(), p.education(), dated, p.standing(), assignments, erased);
  }

  private Teacher with(List<Assignment> changed) {
    return new Teacher(
        id, municipality, person, education, qualification, standing, changed, erased);
  }
}
