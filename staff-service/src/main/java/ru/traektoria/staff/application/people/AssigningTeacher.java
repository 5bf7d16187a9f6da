package ru.traektoria.staff.application.people;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.application.places.OpenPlaces;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.AssignmentId;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherId;
import ru.traektoria.staff.persistence.Teachers;

/** Starts, changes, ends and strikes assignments; their days may lie in the past. */
@Service
public class AssigningTeacher {

  private final Teachers teachers;
  private final OpenPlaces places;
  private final Circumstances circumstances;

  AssigningTeacher(Teachers teachers, OpenPlaces places, Circumstances circumstances) {
    this.teachers = teachers;
    this.places = places;
    this.circumstances = circumstances;
  }

  /** Starts another assignment. */
  public Stored<Teacher> start(TeacherId id, Long version, Assignment assignment) {
    return teachers
        .store()
        .update(
            id.value(),
            version,
            teacher -> {
              places.require(assignment, teacher.municipality());
              return teacher.assign(assignment, circumstances.now());
            });
  }

  /** Changes an assignment as a whole. */
  public Stored<Teacher> change(TeacherId id, long version, Assignment assignment) {
    return teachers
        .store()
        .update(
            id.value(),
            version,
            teacher -> {
              places.require(assignment, teacher.municipality());
              return teacher.reassign(assignment, circumstances.now());
            });
  }

  /** Ends an assignment with its last day. */
  public Stored<Teacher> end(TeacherId id, long version, AssignmentId assignment, LocalDate on) {
    return teachers
        .store()
        .update(id.value(), version, t -> t.release(assignment, on, circumstances.now()));
  }

  /** Takes out an assignment that was entered by mistake. */
  public Stored<Teacher> strike(TeacherId id, long version, AssignmentId assignment) {
    return teachers
        .store()
        .update(id.value(), version, t -> t.strike(assignment, circumstances.now()));
  }
}
