package ru.traektoria.staff.application.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.AssignmentId;
import ru.traektoria.staff.model.teacher.Setting;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherEvent;
import ru.traektoria.staff.persistence.Teachers;
import ru.traektoria.staff.persistence.Vacancies;

/** Ends, or carries over to a successor, everything that runs at an organisation. */
@Component
class MovingStaff {

  private final Teachers teachers;
  private final Vacancies vacancies;
  private final Circumstances circumstances;

  MovingStaff(Teachers teachers, Vacancies vacancies, Circumstances circumstances) {
    this.teachers = teachers;
    this.vacancies = vacancies;
    this.circumstances = circumstances;
  }

  void release(Organisation closing, LocalDate on) {
    Setting setting = circumstances.now();
    for (Stored<Teacher> teacher : teachers.everAt(closing.id().value())) {
      teachers.store().update(teacher.id(), null, t -> moved(t, closing, null, on, setting));
    }
    for (var vacancy : vacancies.list(at(closing))) {
      vacancies
          .store()
          .update(
              vacancy.id(),
              null,
              v -> v.closedOn() == null ? v.close(on, setting.directories()) : same(v));
    }
  }

  void move(Organisation closing, Organisation successor, LocalDate on) {
    Setting setting = circumstances.now();
    for (Stored<Teacher> teacher : teachers.everAt(closing.id().value())) {
      teachers.store().update(teacher.id(), null, t -> moved(t, closing, successor, on, setting));
    }
    for (var vacancy : vacancies.list(at(closing))) {
      vacancies
          .store()
          .update(
              vacancy.id(),
              null,
              v -> v.closedOn() == null ? v.move(successor.id(), setting.directories()) : same(v));
    }
  }

  private static Decision<Teacher, TeacherEvent> moved(
      Teacher teacher, Organisation closing, Organisation successor, LocalDate on, Setting s) {
    List<Assignment> after = new ArrayList<>();
    for (Assignment a : teacher.assignments()) {
      boolean runs = a.to() == null || a.to().isAfter(on);
      if (!a.organisation().equals(closing.id()) || !runs) {
        after.add(a);
        continue;
      }
      if (!a.from().isAfter(on)) {
        after.add(a.endingOn(on));
      }
      if (successor != null) {
        after.add(continued(a, successor, on));
      }
    }
    return teacher.replace(teacher.profile(), after, s);
  }

  private static Assignment continued(Assignment a, Organisation successor, LocalDate on) {
    LocalDate from = a.from().isAfter(on) ? a.from() : on.plusDays(1);
    AssignmentId id =
        new AssignmentId(Ids.derived(a.id().value(), "moved", successor.id().value()));
    return new Assignment(id, successor.id(), a.work(), a.load(), from, a.to());
  }

  private static Vacancies.Filter at(Organisation closing) {
    return new Vacancies.Filter(null, closing.id().value(), null, null);
  }

  private static <S, E> Decision<S, E> same(S state) {
    return Decision.unchanged(state);
  }
}
