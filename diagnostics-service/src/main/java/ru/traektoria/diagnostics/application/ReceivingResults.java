package ru.traektoria.diagnostics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.Initiator;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent;
import ru.traektoria.diagnostics.model.assessment.Occasion;
import ru.traektoria.diagnostics.model.consent.Consent;
import ru.traektoria.diagnostics.model.consent.ConsentMedium;
import ru.traektoria.diagnostics.model.exchange.ExternalResult;
import ru.traektoria.diagnostics.model.exchange.WaitingResult;
import ru.traektoria.diagnostics.model.exchange.WaitingState;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Takes results of the ЦНППМ in, by topic, REST or file. A result of somebody we do not know waits
 * in a queue, so that nothing is lost. The consent to the transfer was recorded by the ЦНППМ.
 */
@Service
public class ReceivingResults {

  private final AggregateStore<Assessment> assessments;
  private final AggregateStore<WaitingResult> waiting;
  private final WritingAssessments writing;
  private final Examinees examinees;
  private final StaffDirectory directory;
  private final Clock clock;

  ReceivingResults(
      AggregateStore<Assessment> assessments,
      AggregateStore<WaitingResult> waiting,
      WritingAssessments writing,
      Examinees examinees,
      StaffDirectory directory,
      Clock clock) {
    this.assessments = assessments;
    this.waiting = waiting;
    this.writing = writing;
    this.examinees = examinees;
    this.directory = directory;
    this.clock = clock;
  }

  /** What became of a result: the assessment, or nothing when it waits. */
  public Optional<Stored<Assessment>> receive(ExternalResult result) {
    Optional<Examinee> examinee = examinees.find(result.teacher());
    if (examinee.isEmpty()) {
      await(result, null, "Педагога с кодом %s нет в реестре".formatted(result.teacher()));
    }
    return examinee.map(who -> record(result, who));
  }

  /** Keeps a result until somebody says whose it is. */
  public Stored<WaitingResult> await(ExternalResult result, String municipality, String reason) {
    String id = Ids.derived("waiting", result.externalId());
    WaitingResult item =
        new WaitingResult(
            id, result, municipality, LocalDate.now(clock), WaitingState.WAITING, reason, null);
    return waiting.create(id, "", Decision.unchanged(item));
  }

  /** Somebody recognised the teacher of a waiting result. */
  public Stored<WaitingResult> accept(String id, Examinee who) {
    Stored<WaitingResult> accepted = waiting.update(id, null, item -> item.accept(who.teacher()));
    record(accepted.state().result(), who);
    return accepted;
  }

  /**
   * The centre passes a waiting result to a municipality.
   *
   * @param municipality one of the directory; 422 for any other
   */
  public Stored<WaitingResult> pass(String id, String municipality) {
    boolean known =
        directory.municipalities().stream().anyMatch(each -> each.id().equals(municipality));
    if (!known) {
      throw Problems.refused(
          Reason.at("municipality", "waiting.municipality", "Выберите муниципалитет из списка."));
    }
    return waiting.update(id, null, item -> item.pass(municipality));
  }

  /** Nobody of this region. */
  public Stored<WaitingResult> reject(String id, String reason) {
    return waiting.update(id, null, item -> item.reject(reason));
  }

  private Stored<Assessment> record(ExternalResult result, Examinee who) {
    AssessmentId id = idOf(result);
    return writing.write(
        Set.of(id.value()), () -> assessments.create(id.value(), "", reported(id, result, who)));
  }

  /** The id that the ЦНППМ's number gives, whichever way the result comes. */
  public static AssessmentId idOf(ExternalResult result) {
    return new AssessmentId(Ids.derived("cnppm", result.externalId()));
  }

  /** The assessment that a result makes. */
  public static Decision<Assessment, AssessmentEvent> reported(
      AssessmentId id, ExternalResult result, Examinee who) {
    Occasion occasion =
        new Occasion(
            null, CampaignKind.ENTRY, Site.CNPPM, Initiator.CNPPM, result.completedOn(), false);
    Consent consent =
        new Consent(
            0,
            Set.of(Recipient.METHODIST, Recipient.CNPPM),
            ConsentMedium.CNPPM,
            result.completedOn().atStartOfDay().toInstant(ZoneOffset.UTC));
    return Assessment.reported(
        Assessment.invited(id, who, occasion, null),
        consent,
        result.findings(),
        result.completedOn());
  }
}
