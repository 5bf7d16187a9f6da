package ru.traektoria.route.messaging;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.route.application.training.OpenDeficits;
import ru.traektoria.route.application.training.OpenDeficits.OpenDeficit;
import ru.traektoria.route.application.training.OpenDeficits.Reader;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.TeacherId;

/** From diagnostics: which deficits are open and to whom, so that the radar names programmes. */
@Component
class OpenDeficitIntake implements Intake {

  private static final String FOUND = "ru.traektoria.DeficitIdentified.v1";
  private static final String RESOLVED = "ru.traektoria.DeficitResolved.v1";
  private static final String WITHDRAWN = "ru.traektoria.ConsentWithdrawn.v1";

  private final OpenDeficits deficits;

  OpenDeficitIntake(OpenDeficits deficits) {
    this.deficits = deficits;
  }

  /** The fields of DeficitIdentified; without recipients school and methodist may know. */
  record DeficitFound(
      String deficit,
      TeacherId teacher,
      CompetenceCode competence,
      String assessment,
      Set<Reader> recipients) {

    OpenDeficit told() {
      Set<Reader> readers =
          recipients == null ? EnumSet.of(Reader.SCHOOL, Reader.METHODIST) : recipients;
      return new OpenDeficit(deficit, teacher, competence, assessment, readers);
    }
  }

  /** The field of DeficitResolved. */
  record DeficitGone(String deficit) {}

  /** The fields of ConsentWithdrawn. */
  record ConsentGone(String assessment, TeacherId teacher) {}

  @Override
  public Set<String> types() {
    return Set.of(FOUND, RESOLVED, WITHDRAWN);
  }

  @Override
  public void on(EventMessage event) {
    switch (event.type()) {
      case FOUND -> deficits.put(event.data(DeficitFound.class).told());
      case RESOLVED -> deficits.resolve(event.data(DeficitGone.class).deficit());
      default -> {
        ConsentGone gone = event.data(ConsentGone.class);
        deficits.forget(gone.teacher(), gone.assessment());
      }
    }
  }
}
