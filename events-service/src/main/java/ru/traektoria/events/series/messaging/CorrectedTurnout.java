package ru.traektoria.events.series.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.certificate.application.Certificates;
import ru.traektoria.events.certificate.application.FindingCertificates;
import ru.traektoria.events.certificate.model.Certificate;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.series.application.FindingTurnout;
import ru.traektoria.events.series.application.IssuingSeriesCertificates;
import ru.traektoria.events.series.model.SeriesId;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;

/**
 * Reads the service's own news: a corrected attendance may take somebody below the share, or change
 * the hours; then the certificate of the series holds no more, and another can be issued.
 */
@Component
class CorrectedTurnout implements Intake {

  private final Activities activities;
  private final FindingTurnout finding;
  private final FindingCertificates known;
  private final Certificates certificates;
  private final Clock clock;

  CorrectedTurnout(
      Activities activities,
      FindingTurnout finding,
      FindingCertificates known,
      Certificates certificates,
      Clock clock) {
    this.activities = activities;
    this.finding = finding;
    this.known = known;
    this.certificates = certificates;
    this.clock = clock;
  }

  /** What of the event is needed here. */
  record Recorded(String activity, String teacher, boolean imported) {}

  @Override
  public Set<String> types() {
    return Set.of("ru.traektoria.ParticipationRecorded.v1");
  }

  @Override
  public void on(EventMessage event) {
    Recorded told = event.data(Recorded.class);
    if (told.imported() || told.activity() == null) {
      return;
    }
    activities
        .find(new ActivityId(told.activity()))
        .map(stored -> stored.state().description().more().setting().series())
        .ifPresent(series -> correct(new SeriesId(series), new TeacherId(told.teacher()), event));
  }

  private void correct(SeriesId series, TeacherId who, EventMessage event) {
    Optional<Certificate> last = known.lastOf(IssuingSeriesCertificates.participation(series, who));
    LocalDate today = LocalDate.now(clock);
    last.filter(Certificate::valid)
        .ifPresent(
            paper -> {
              boolean enough = finding.deserves(series, who, paper.deed().hours());
              certificates.react(
                  paper.code(),
                  event,
                  certificate -> certificate.corrected(enough, certificate.role(), today));
            });
  }
}
