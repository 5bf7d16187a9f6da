package ru.traektoria.route.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.route.application.attestation.AttestationFacts;
import ru.traektoria.route.application.attestation.AttestationFacts.Held;
import ru.traektoria.route.application.attestation.AttestationFacts.Work;
import ru.traektoria.route.model.attestation.Circumstances.Span;
import ru.traektoria.route.model.terms.TeacherId;

/** From staff: categories, conformities and positions, for the year's list of attestation. */
@Component
class AttestationIntake implements Intake {

  private static final String PROFILE = "ru.traektoria.TeacherProfileChanged.v1";
  private static final String ASSIGNMENT = "ru.traektoria.AssignmentChanged.v1";

  private final AttestationFacts facts;

  AttestationIntake(AttestationFacts facts) {
    this.facts = facts;
  }

  /** The fields of TeacherProfileChanged. */
  record ProfileTold(TeacherId teacher, List<Held> categories, List<Passed> conformities) {

    List<Span> spans() {
      return conformities.stream().map(c -> new Span(c.passedOn(), c.validTo())).toList();
    }
  }

  /** A conformity with its last day. */
  record Passed(LocalDate passedOn, LocalDate validTo) {}

  /** The fields of AssignmentChanged. */
  record AssignmentTold(
      String assignment,
      TeacherId teacher,
      String position,
      LocalDate from,
      LocalDate to,
      boolean removed) {}

  @Override
  public Set<String> types() {
    return Set.of(PROFILE, ASSIGNMENT);
  }

  @Override
  public void on(EventMessage event) {
    if (event.type().equals(PROFILE)) {
      ProfileTold told = event.data(ProfileTold.class);
      facts.putProfile(told.teacher(), told.categories(), told.spans());
      return;
    }
    AssignmentTold told = event.data(AssignmentTold.class);
    if (told.removed()) {
      facts.removeWork(told.teacher(), told.assignment());
    } else {
      facts.putWork(
          told.teacher(), new Work(told.assignment(), told.position(), told.from(), told.to()));
    }
  }
}
