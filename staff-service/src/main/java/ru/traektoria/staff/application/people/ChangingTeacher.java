package ru.traektoria.staff.application.people;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherId;
import ru.traektoria.staff.persistence.Teachers;

/** Changes what is known about a person, or removes the person. */
@Service
public class ChangingTeacher {

  private final Teachers teachers;
  private final SealingProfile sealing;
  private final Circumstances circumstances;

  ChangingTeacher(Teachers teachers, SealingProfile sealing, Circumstances circumstances) {
    this.teachers = teachers;
    this.sealing = sealing;
    this.circumstances = circumstances;
  }

  /** Replaces the profile as a whole. */
  public Stored<Teacher> change(TeacherId id, long version, ProfileDraft draft) {
    return teachers
        .store()
        .update(
            id.value(),
            version,
            teacher ->
                teacher.change(
                    sealing.seal(draft, id, teacher.municipality(), teacher.person().snils()),
                    circumstances.now()));
  }

  /** Adds or removes one dated fact, such as a category. */
  public Stored<Teacher> adjust(TeacherId id, long version, UnaryOperator<Teacher.Profile> change) {
    return teachers
        .store()
        .update(
            id.value(),
            version,
            teacher -> teacher.change(change.apply(teacher.profile()), circumstances.now()));
  }

  /** Removes the person and keeps the dates (152-ФЗ). */
  public Stored<Teacher> erase(TeacherId id, long version) {
    return teachers.store().update(id.value(), version, Teacher::erase);
  }
}
