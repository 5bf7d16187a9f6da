package ru.traektoria.diagnostics.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.ReceivingResults;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Finding;
import ru.traektoria.diagnostics.model.Level;
import ru.traektoria.diagnostics.model.exchange.ExternalResult;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;

/** From the regional centre: results of its diagnostics (topic {@code cnppm.<region>.results}). */
@Component
class CnppmIntake implements Intake {

  private static final String REPORTED = "ru.traektoria.ExternalDiagnosticReported.v1";

  private final ReceivingResults receiving;

  CnppmIntake(ReceivingResults receiving) {
    this.receiving = receiving;
  }

  /** One competence of a result. */
  record ReportedLevel(CompetenceCode competence, Level level) {}

  /** What the centre writes. */
  record ExternalDiagnosticReported(
      String externalId, String teacher, LocalDate completedOn, List<ReportedLevel> results) {

    ExternalResult result() {
      return new ExternalResult(
          externalId,
          teacher,
          completedOn,
          results.stream().map(r -> Finding.reported(r.competence(), r.level())).toList());
    }
  }

  @Override
  public Set<String> types() {
    return Set.of(REPORTED);
  }

  @Override
  public void on(EventMessage event) {
    receiving.receive(event.data(ExternalDiagnosticReported.class).result());
  }
}
