package ru.traektoria.staff.messaging;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.teacher.Qualification;
import ru.traektoria.staff.model.teacher.Qualification.Category;
import ru.traektoria.staff.model.teacher.Qualification.Conformity;
import ru.traektoria.staff.model.teacher.Qualification.Rank;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.model.teacher.TeacherEvent;
import ru.traektoria.staff.persistence.Teachers;

/**
 * Hears the outcomes of attestation, which are recorded in route-service alone (domain.md §2.3).
 */
@Component
class AttestationIntake implements Intake {

  private static final String ASSIGNED = "ru.traektoria.CategoryAssigned.v1";
  private static final String ASSESSED = "ru.traektoria.ConformityAssessed.v1";

  private final Teachers teachers;
  private final Circumstances circumstances;

  AttestationIntake(Teachers teachers, Circumstances circumstances) {
    this.teachers = teachers;
    this.circumstances = circumstances;
  }

  /** What this service reads of an assigned category. */
  record CategoryMessage(
      String teacher,
      Code position,
      Rank category,
      LocalDate awardedOn,
      String ground,
      boolean annulled) {

    Qualification on(Qualification before) {
      Category told = new Category(position, category, awardedOn, null, ground);
      return annulled ? before.without(told) : before.with(told);
    }
  }

  /** What this service reads of an attestation for conformity. */
  record ConformityMessage(
      String teacher, boolean conforms, LocalDate passedOn, LocalDate validTo) {

    Qualification on(Qualification before) {
      return conforms ? before.with(new Conformity(passedOn, validTo)) : before;
    }
  }

  @Override
  public Set<String> types() {
    return Set.of(ASSIGNED, ASSESSED);
  }

  @Override
  public void on(EventMessage event) {
    if (event.type().equals(ASSIGNED)) {
      CategoryMessage said = event.data(CategoryMessage.class);
      adjust(said.teacher(), event, said::on);
    } else {
      ConformityMessage said = event.data(ConformityMessage.class);
      adjust(said.teacher(), event, said::on);
    }
  }

  private void adjust(String teacher, EventMessage event, UnaryOperator<Qualification> change) {
    teachers.store().react(teacher, event, known -> decide(known, change));
  }

  private Decision<Teacher, TeacherEvent> decide(
      Optional<Teacher> known, UnaryOperator<Qualification> change) {
    if (known.isEmpty()) {
      return Decision.refuse(Reason.of("teacher.unknown", "Такого педагога в реестре нет."));
    }
    Teacher.Profile now = known.get().profile();
    return known
        .get()
        .change(
            new Teacher.Profile(
                now.person(), now.education(), change.apply(now.qualification()), now.standing()),
            circumstances.now());
  }
}
