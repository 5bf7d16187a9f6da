package ru.traektoria.diagnostics.model.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.Finding;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.ConsentRefused;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.ConsentWithdrawn;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.InvitationUnanswered;
import ru.traektoria.diagnostics.model.consent.Consent;
import ru.traektoria.diagnostics.model.consent.ConsentText;
import ru.traektoria.diagnostics.model.consent.Paper;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.ScoringRule;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Диагностика одного педагога: invited → consented or declined → answers → scored; withdrawn at any
 * moment. No answer is accepted before a consent (domain.md §2.2).
 *
 * @param questionnaire what is asked; {@code null} where only the result was reported
 * @param consent {@code null} before it was given
 * @param answers chosen options by item code
 * @param marks where each answer came from; an answer that was sent without a device has none
 * @param findings empty until scored, and again after a withdrawal
 */
public record Assessment(
    AssessmentId id,
    Examinee examinee,
    Occasion occasion,
    Questionnaire questionnaire,
    AssessmentState state,
    Consent consent,
    Map<String, List<String>> answers,
    Map<String, Mark> marks,
    List<Finding> findings,
    LocalDate completedOn,
    LocalDate withdrawnOn) {

  public Assessment {
    answers = Map.copyOf(answers);
    marks = marks == null ? Map.of() : Map.copyOf(marks);
    findings = List.copyOf(findings);
  }

  /** A teacher is invited to answer. */
  public static Assessment invited(
      AssessmentId id, Examinee examinee, Occasion occasion, Questionnaire questionnaire) {
    return new Assessment(
        id,
        examinee,
        occasion,
        questionnaire,
        AssessmentState.INVITED,
        null,
        Map.of(),
        Map.of(),
        List.of(),
        null,
        null);
  }

  /** A diagnostics that was done elsewhere and comes in with its result (ЦНППМ, history). */
  public static Decision<Assessment, AssessmentEvent> reported(
      Assessment invited, Consent consent, List<Finding> findings, LocalDate completedOn) {
    Assessment agreed = AssessmentCopies.moved(invited, AssessmentState.STARTED, consent, Map.of());
    return completed(AssessmentCopies.scored(agreed, findings, completedOn));
  }

  /** The teacher agrees; until the first answer the recipients may be chosen anew. */
  public Decision<Assessment, AssessmentEvent> consent(Consent given, ConsentText current) {
    List<Reason> reasons = ConsentRule.giving(this, given, current);
    return reasons.isEmpty()
        ? Decision.accept(AssessmentCopies.moved(this, AssessmentState.CONSENTED, given, answers))
        : Decision.refuse(reasons);
  }

  /**
   * The teacher agrees that what an observer saw becomes a result: it is scored at once. Without
   * the consent the sheet stays an advice between the two, and no level comes of it.
   *
   * @param seen the observer's finished sheet
   * @param on the day of the lesson
   */
  public Decision<Assessment, AssessmentEvent> consentToObservation(
      Consent given,
      ConsentText current,
      Instrument instrument,
      Map<String, List<String>> seen,
      LocalDate on) {
    List<Reason> reasons = ConsentRule.giving(this, given, current);
    return reasons.isEmpty()
        ? AssessmentCopies.moved(this, AssessmentState.STARTED, given, seen).scored(instrument, on)
        : Decision.refuse(reasons);
  }

  /** The teacher was reminded of it on that day. */
  public Assessment reminded(LocalDate on) {
    return AssessmentCopies.reminded(this, on);
  }

  /**
   * The teacher does not agree; nothing is asked then. To refuse a survey, or that an observer's
   * sheet becomes a result, is no refusal of diagnostics and nobody else's business.
   */
  public Decision<Assessment, AssessmentEvent> decline(LocalDate on) {
    if (state == AssessmentState.DECLINED) {
      return Decision.unchanged(this);
    }
    List<Reason> reasons = ConsentRule.declining(this);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Assessment declined = AssessmentCopies.moved(this, AssessmentState.DECLINED, null, Map.of());
    return occasion.survey() || occasion.observation() != null
        ? Decision.accept(declined)
        : Decision.accept(
            declined,
            new ConsentRefused(
                id, examinee.teacher(), examinee.municipality(), examinee.organisation(), on));
  }

  /**
   * The campaign has ended and the teacher neither agreed nor refused (A.3). A survey that nobody
   * answered, or an observer's sheet, is no diagnostics and nobody else's business.
   *
   * @param on the last day on which the campaign took answers
   */
  public Decision<Assessment, AssessmentEvent> leaveUnanswered(LocalDate on) {
    boolean silent = state == AssessmentState.INVITED && occasion.unansweredOn() == null;
    return !silent || occasion.survey() || occasion.observation() != null
        ? Decision.unchanged(this)
        : Decision.accept(
            AssessmentCopies.unanswered(this, on),
            new InvitationUnanswered(
                id, examinee.teacher(), examinee.municipality(), examinee.organisation(), on));
  }

  /** Takes answers; an item that was answered before gets the new answer. */
  public Decision<Assessment, AssessmentEvent> answer(
      Instrument instrument, Map<String, List<String>> given) {
    List<Reason> reasons = AnsweringRule.reasons(this, instrument, given);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Map<String, List<String>> all = new TreeMap<>(answers);
    given.forEach((code, chosen) -> AssessmentCopies.put(all, code, chosen));
    return all.equals(answers)
        ? Decision.unchanged(this)
        : Decision.accept(AssessmentCopies.moved(this, AssessmentState.STARTED, consent, all));
  }

  /**
   * Takes one answer of a device; one that is late or repeated, or that another device has
   * overtaken, leaves everything as it is.
   */
  public Decision<Assessment, AssessmentEvent> answer(Instrument instrument, AnswerSlip slip) {
    List<Reason> reasons = AnsweringRule.reasons(this, instrument, slip);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    return AnswerOrderRule.of(marks.get(slip.item()), slip) == AnswerOrderRule.TAKE
        ? Decision.accept(AssessmentCopies.taken(this, slip))
        : Decision.unchanged(this);
  }

  /** Ends the answering and scores. */
  public Decision<Assessment, AssessmentEvent> submit(Instrument instrument, LocalDate on) {
    List<Reason> reasons = SubmissionRule.reasons(this, instrument);
    return reasons.isEmpty() ? scored(instrument, on) : Decision.refuse(reasons);
  }

  /**
   * Takes the consent back: the fact and its date stay, answers and results go.
   *
   * @param sheet the paper on which it was taken back, or {@code null}
   */
  public Decision<Assessment, AssessmentEvent> withdraw(LocalDate on, Paper sheet) {
    if (state == AssessmentState.WITHDRAWN) {
      return Decision.unchanged(this);
    }
    List<Reason> reasons = ConsentRule.withdrawing(this);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Assessment bare = AssessmentCopies.withdrawn(this, on, sheet);
    return completedOn == null || occasion.survey()
        ? Decision.accept(bare)
        : Decision.accept(
            bare, new ConsentWithdrawn(id, examinee.teacher(), examinee.municipality(), on));
  }

  /** Who beside the teacher may see the result; nobody without a consent in force. */
  public Set<Recipient> recipients() {
    boolean inForce = consent != null && state != AssessmentState.WITHDRAWN;
    return inForce ? consent.recipients() : Set.of();
  }

  /** Answers whether lists show both alike: they differ in answers at most. */
  public boolean sameInLists(Assessment other) {
    return AssessmentCopies.withoutAnswers(this).equals(AssessmentCopies.withoutAnswers(other));
  }

  /** A survey of needs or conditions covers nobody with diagnostics of deficits (P2.1). */
  private Decision<Assessment, AssessmentEvent> scored(Instrument instrument, LocalDate on) {
    Assessment scored =
        AssessmentCopies.scored(
            this, ScoringRule.findings(instrument, questionnaire.competences(), answers), on);
    return instrument.kind().measuring() ? completed(scored) : Decision.accept(scored);
  }

  private static Decision<Assessment, AssessmentEvent> completed(Assessment scored) {
    return Decision.accept(scored, Completion.of(scored));
  }
}
