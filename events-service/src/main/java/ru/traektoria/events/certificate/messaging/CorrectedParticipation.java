package ru.traektoria.events.certificate.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.certificate.application.Certificates;
import ru.traektoria.events.certificate.application.FindingCertificates;
import ru.traektoria.events.certificate.model.Certificate;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;

/**
 * Reads the service's own news: a corrected attendance or role annuls the certificate, also where
 * the process dies between the two.
 */
@Component
class CorrectedParticipation implements Intake {

  static final String RECORDED = "ru.traektoria.ParticipationRecorded.v1";

  private final Certificates certificates;
  private final FindingCertificates finding;
  private final Clock clock;

  CorrectedParticipation(Certificates certificates, FindingCertificates finding, Clock clock) {
    this.certificates = certificates;
    this.finding = finding;
    this.clock = clock;
  }

  /** What of the event is needed here. */
  record Recorded(String participation, Role role, Attendance attendance, boolean imported) {}

  @Override
  public Set<String> types() {
    return Set.of(RECORDED);
  }

  @Override
  public void on(EventMessage event) {
    Recorded told = event.data(Recorded.class);
    if (told.imported()) {
      return;
    }
    Optional<Certificate> last = finding.lastOf(told.participation());
    LocalDate today = LocalDate.now(clock);
    boolean present = told.attendance() == Attendance.PRESENT;
    last.ifPresent(
        known ->
            certificates.react(
                known.code(),
                event,
                certificate -> certificate.corrected(present, told.role(), today)));
  }
}
