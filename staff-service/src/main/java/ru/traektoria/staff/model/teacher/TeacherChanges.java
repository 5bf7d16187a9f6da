package ru.traektoria.staff.model.teacher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.directory.Entry;
import ru.traektoria.staff.model.directory.PositionKind;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.teacher.TeacherEvent.AssignmentChanged;
import ru.traektoria.staff.model.teacher.TeacherEvent.CategoryHeld;
import ru.traektoria.staff.model.teacher.TeacherEvent.RecognitionHeld;
import ru.traektoria.staff.model.teacher.TeacherEvent.ReserveHeld;
import ru.traektoria.staff.model.teacher.TeacherEvent.TeacherNamed;
import ru.traektoria.staff.model.teacher.TeacherEvent.TeacherProfileChanged;

/**
 * Says what really changed: everything the teacher's record tells others is composed before and
 * after, and only what differs becomes an event. A repeat therefore says nothing.
 */
final class TeacherChanges {

  private final Teacher teacher;
  private final Setting setting;

  private TeacherChanges(Teacher teacher, Setting setting) {
    this.teacher = teacher;
    this.setting = setting;
  }

  /**
   * The events that lead listeners from one record to the other.
   *
   * @param before {@code null} for a new teacher
   */
  static List<TeacherEvent> between(Teacher before, Teacher after, Setting setting) {
    TeacherChanges now = new TeacherChanges(after, setting);
    if (before == null) {
      List<TeacherEvent> all = new ArrayList<>(List.of(now.named(), now.profile()));
      all.addAll(now.assignments().values());
      return all;
    }
    return between(new TeacherChanges(before, setting), now);
  }

  /** The events by which one and the same record differs from one day to another. */
  static List<TeacherEvent> withTime(Teacher teacher, Setting then, Setting now) {
    return between(new TeacherChanges(teacher, then), new TeacherChanges(teacher, now));
  }

  private static List<TeacherEvent> between(TeacherChanges then, TeacherChanges now) {
    List<TeacherEvent> events = new ArrayList<>();
    addIfNew(events, then.named(), now.named());
    addIfNew(events, then.profile(), now.profile());
    addAssignments(events, then.assignments(), now.assignments());
    return events;
  }

  private static void addIfNew(List<TeacherEvent> events, TeacherEvent then, TeacherEvent now) {
    if (!then.equals(now)) {
      events.add(now);
    }
  }

  private static void addAssignments(
      List<TeacherEvent> events,
      Map<AssignmentId, AssignmentChanged> then,
      Map<AssignmentId, AssignmentChanged> now) {
    then.forEach(
        (id, said) -> {
          if (!now.containsKey(id)) {
            events.add(said.asRemoved());
          }
        });
    now.forEach(
        (id, said) -> {
          if (!said.equals(then.get(id))) {
            events.add(said);
          }
        });
  }

  private TeacherNamed named() {
    Assignment main = MainPlaceRule.main(teacher.assignments(), setting.today()).orElse(null);
    List<Assignment> running = teacher.assignmentsOn(setting.today());
    return new TeacherNamed(
        teacher.id(),
        teacher.municipality(),
        mainOrganisation(),
        running.stream().map(Assignment::organisation).distinct().toList(),
        teacher.person().name(),
        main == null
            ? null
            : setting.directories().title(DirectoryName.POSITIONS, main.work().position()),
        running.stream().anyMatch(a -> kindOf(a).pedagogue()),
        running.stream().map(a -> a.work().subject()).filter(s -> s != null).distinct().toList());
  }

  private TeacherProfileChanged profile() {
    return new TeacherProfileChanged(
        teacher.id(),
        teacher.municipality(),
        mainOrganisation(),
        teacher.person().sex(),
        teacher.person().birthDate(),
        teacher.education().level(),
        teacher.education().diplomaOn(),
        teacher.education().profiles(),
        teacher.education().workingSince(),
        teacher.education().teachingSince(),
        teacher.qualification().categories().stream().map(TeacherChanges::held).toList(),
        teacher.qualification().conformities(),
        teacher.qualification().headAttestations(),
        teacher.qualification().titles(),
        teacher.standing().presences(),
        !teacher.standing().victories().isEmpty(),
        reserve(),
        recognitions());
  }

  private List<RecognitionHeld> recognitions() {
    List<RecognitionHeld> held =
        teacher.standing().recognitions().stream()
            .filter(one -> one.kind().told())
            .map(one -> new RecognitionHeld(one.kind(), one.from(), one.to()))
            .toList();
    return held.isEmpty() ? null : held;
  }

  private List<ReserveHeld> reserve() {
    List<ReserveHeld> held =
        teacher.standing().reserves().stream()
            .map(r -> new ReserveHeld(r.post(), r.from(), r.to()))
            .toList();
    return held.isEmpty() ? null : held;
  }

  private Map<AssignmentId, AssignmentChanged> assignments() {
    Map<AssignmentId, AssignmentChanged> said = new LinkedHashMap<>();
    teacher.assignments().forEach(a -> said.put(a.id(), assignment(a)));
    return said;
  }

  private PositionKind kindOf(Assignment a) {
    return setting
        .directories()
        .position(a.work().position())
        .map(Entry::kind)
        .orElse(PositionKind.OTHER);
  }

  private AssignmentChanged assignment(Assignment a) {
    return new AssignmentChanged(
        a.id(),
        teacher.id(),
        a.organisation(),
        teacher.municipality(),
        a.work().position(),
        kindOf(a),
        a.work().subject(),
        a.work().level(),
        a.load().rate(),
        a.load().weeklyHours(),
        a.work().employment(),
        a.from(),
        a.to(),
        null);
  }

  private OrganisationId mainOrganisation() {
    return MainPlaceRule.main(teacher.assignments(), setting.today())
        .map(Assignment::organisation)
        .orElse(null);
  }

  private static CategoryHeld held(Qualification.Category c) {
    return new CategoryHeld(c.position(), c.category(), c.awardedOn(), c.validTo());
  }
}
