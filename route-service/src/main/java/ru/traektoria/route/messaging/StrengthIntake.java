package ru.traektoria.route.messaging;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.route.application.Strengths;
import ru.traektoria.route.application.Strengths.Recipient;
import ru.traektoria.route.application.Strengths.Strength;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.TeacherId;

/** From diagnostics: who is strong in what, until the consent is withdrawn. */
@Component
class StrengthIntake implements Intake {

  private static final String FOUND = "ru.traektoria.StrengthIdentified.v1";
  private static final String WITHDRAWN = "ru.traektoria.ConsentWithdrawn.v1";

  private final Strengths strengths;

  StrengthIntake(Strengths strengths) {
    this.strengths = strengths;
  }

  /** The fields of StrengthIdentified; without recipients everybody of the consent may know. */
  record StrengthIdentified(
      String strength,
      TeacherId teacher,
      String municipality,
      CompetenceCode competence,
      String assessment,
      LocalDate foundOn,
      Set<Recipient> recipients) {

    Strength told() {
      Set<Recipient> readers =
          recipients == null ? EnumSet.of(Recipient.SCHOOL, Recipient.METHODIST) : recipients;
      return new Strength(
          strength, teacher, municipality, competence, assessment, foundOn, readers);
    }
  }

  /** The fields of ConsentWithdrawn. */
  record ConsentWithdrawn(String assessment, TeacherId teacher) {}

  @Override
  public Set<String> types() {
    return Set.of(FOUND, WITHDRAWN);
  }

  @Override
  public void on(EventMessage event) {
    if (event.type().equals(FOUND)) {
      strengths.put(event.data(StrengthIdentified.class).told());
      return;
    }
    ConsentWithdrawn withdrawn = event.data(ConsentWithdrawn.class);
    strengths.forget(withdrawn.teacher(), withdrawn.assessment());
  }
}
