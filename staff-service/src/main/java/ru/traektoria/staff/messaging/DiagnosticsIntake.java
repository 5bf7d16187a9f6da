package ru.traektoria.staff.messaging;

import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.staff.model.echo.Echo;
import ru.traektoria.staff.persistence.Echoes;

/** Hears which deficits are open, for the category of support on the card (S0 §4). */
@Component
class DiagnosticsIntake implements Intake {

  private static final String FOUND = "ru.traektoria.DeficitIdentified.v1";
  private static final String RESOLVED = "ru.traektoria.DeficitResolved.v1";
  private static final String WITHDRAWN = "ru.traektoria.ConsentWithdrawn.v1";

  /** What this service reads of the three events. */
  record DeficitMessage(String teacher, String deficit, String assessment, Set<String> recipients) {

    /** The card shows open deficits to the methodist: only those the consent opens to them. */
    boolean openToTheMethodist() {
      return recipients == null || recipients.contains("METHODIST");
    }
  }

  private final Echoes echoes;

  DiagnosticsIntake(Echoes echoes) {
    this.echoes = echoes;
  }

  @Override
  public Set<String> types() {
    return Set.of(FOUND, RESOLVED, WITHDRAWN);
  }

  @Override
  public void on(EventMessage event) {
    DeficitMessage said = event.data(DeficitMessage.class);
    if (event.type().equals(FOUND) && !said.openToTheMethodist()) {
      return;
    }
    echoes.store().react(said.teacher(), event, heard -> decide(event, said, Echo.of(heard)));
  }

  private static Decision<Echo, Void> decide(EventMessage event, DeficitMessage said, Echo heard) {
    return switch (event.type()) {
      case FOUND -> heard.found(said.deficit(), said.assessment());
      case RESOLVED -> heard.resolved(said.deficit());
      default -> heard.forgotten(said.assessment());
    };
  }
}
