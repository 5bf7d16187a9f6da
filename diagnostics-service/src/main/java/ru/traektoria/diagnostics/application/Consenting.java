package ru.traektoria.diagnostics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.consent.Consent;
import ru.traektoria.diagnostics.model.consent.ConsentMedium;
import ru.traektoria.diagnostics.model.consent.Paper;
import ru.traektoria.diagnostics.model.consent.PaperRule;
import ru.traektoria.diagnostics.persistence.Scans;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Takes a teacher's consent, refusal or withdrawal. */
@Service
public class Consenting {

  private final AggregateStore<Assessment> assessments;
  private final WritingAssessments writing;
  private final Observing observing;
  private final ConsentTexts texts;
  private final Scans scans;
  private final Clock clock;

  Consenting(
      AggregateStore<Assessment> assessments,
      WritingAssessments writing,
      Observing observing,
      ConsentTexts texts,
      Scans scans,
      Clock clock) {
    this.assessments = assessments;
    this.writing = writing;
    this.observing = observing;
    this.texts = texts;
    this.scans = scans;
    this.clock = clock;
  }

  /** The teacher agrees to a text of a version, for these recipients. */
  public Stored<Assessment> consent(String id, int textVersion, Set<Recipient> recipients) {
    return given(id, new Consent(textVersion, recipients, ConsentMedium.PORTAL, clock.instant()));
  }

  private Stored<Assessment> given(String id, Consent consent) {
    return writing.update(
        id,
        each -> observing.consented(each, consent, texts.current(each.examinee().municipality())));
  }

  /** The завуч records a consent that was signed on paper. */
  public Stored<Assessment> onPaper(String id, Set<Recipient> recipients, Sheet sheet) {
    Paper paper = stored(id, sheet);
    int version = texts.current(municipality(id)).version();
    return given(
        id, new Consent(version, recipients, ConsentMedium.PAPER, clock.instant(), paper, null));
  }

  /** The завуч records that a consent was taken back on paper. */
  public Stored<Assessment> withdrawOnPaper(String id, Sheet sheet) {
    Paper paper = stored(id, sheet);
    LocalDate today = LocalDate.now(clock);
    return writing.update(id, each -> each.withdraw(today, paper));
  }

  private String municipality(String id) {
    return assessments
        .find(id)
        .map(stored -> stored.state().examinee().municipality())
        .orElseThrow(() -> Problems.notFound("Диагностика", id));
  }

  /** A sheet is stored before it is referred to, so no record ever points at nothing. */
  private Paper stored(String id, Sheet sheet) {
    List<Reason> reasons =
        PaperRule.reasons(sheet.signedOn(), sheet.content(), LocalDate.now(clock));
    if (!reasons.isEmpty()) {
      throw Problems.refused(reasons);
    }
    return new Paper(sheet.signedOn(), scans.keep(id, sheet.content()), sheet.recordedBy());
  }

  /** A signed sheet as it is handed in. */
  public record Sheet(LocalDate signedOn, byte[] content, String recordedBy) {}

  /** The teacher does not agree. */
  public Stored<Assessment> decline(String id) {
    LocalDate today = LocalDate.now(clock);
    return writing.update(id, each -> each.decline(today));
  }

  /** The teacher takes the consent back. */
  public Stored<Assessment> withdraw(String id) {
    LocalDate today = LocalDate.now(clock);
    return writing.update(id, each -> each.withdraw(today, null));
  }
}
