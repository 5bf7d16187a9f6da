package ru.traektoria.diagnostics.model.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.diagnostics.model.Finding;
import ru.traektoria.diagnostics.model.consent.Consent;
import ru.traektoria.diagnostics.model.consent.Paper;

/** How an assessment looks after what happens to it, or in a list. */
final class AssessmentCopies {

  private AssessmentCopies() {}

  static Assessment reminded(Assessment before, LocalDate on) {
    return with(before, before.occasion().reminded(on));
  }

  static Assessment unanswered(Assessment before, LocalDate on) {
    return with(before, before.occasion().unanswered(on));
  }

  private static Assessment with(Assessment before, Occasion occasion) {
    return new Assessment(
        before.id(),
        before.examinee(),
        occasion,
        before.questionnaire(),
        before.state(),
        before.consent(),
        before.answers(),
        before.marks(),
        before.findings(),
        before.completedOn(),
        before.withdrawnOn());
  }

  /** In another state, with what was agreed and answered until then. */
  static Assessment moved(
      Assessment before,
      AssessmentState state,
      Consent consent,
      Map<String, List<String>> answers) {
    return new Assessment(
        before.id(),
        before.examinee(),
        before.occasion(),
        before.questionnaire(),
        state,
        consent,
        answers,
        answers.isEmpty() ? Map.of() : before.marks(),
        before.findings(),
        before.completedOn(),
        before.withdrawnOn());
  }

  static Assessment scored(Assessment before, List<Finding> found, LocalDate on) {
    return new Assessment(
        before.id(),
        before.examinee(),
        before.occasion(),
        before.questionnaire(),
        AssessmentState.SCORED,
        before.consent(),
        before.answers(),
        before.marks(),
        found,
        on,
        null);
  }

  /** The fact and its date stay, answers and results go. */
  static Assessment withdrawn(Assessment before, LocalDate on, Paper sheet) {
    Consent consent = before.consent();
    return new Assessment(
        before.id(),
        before.examinee(),
        before.occasion(),
        before.questionnaire(),
        AssessmentState.WITHDRAWN,
        sheet == null ? consent : consent.withdrawnOn(sheet),
        Map.of(),
        Map.of(),
        List.of(),
        before.completedOn(),
        on);
  }

  static Assessment withoutAnswers(Assessment of) {
    return new Assessment(
        of.id(),
        of.examinee(),
        of.occasion(),
        of.questionnaire(),
        of.state(),
        of.consent(),
        Map.of(),
        Map.of(),
        of.findings(),
        of.completedOn(),
        of.withdrawnOn());
  }

  /** An optional item whose answer was emptied is without an answer again. */
  static void put(Map<String, List<String>> all, String code, List<String> chosen) {
    if (chosen.stream().allMatch(String::isBlank)) {
      all.remove(code);
    } else {
      all.put(code, chosen.stream().sorted().toList());
    }
  }

  static Assessment taken(Assessment before, AnswerSlip slip) {
    Map<String, List<String>> answers = new TreeMap<>(before.answers());
    if (slip.chosen().isEmpty()) {
      answers.remove(slip.item());
    } else {
      answers.put(slip.item(), slip.chosen());
    }
    Map<String, Mark> marks = new TreeMap<>(before.marks());
    marks.put(slip.item(), slip.mark(before.marks().get(slip.item())));
    return new Assessment(
        before.id(),
        before.examinee(),
        before.occasion(),
        before.questionnaire(),
        AssessmentState.STARTED,
        before.consent(),
        answers,
        marks,
        before.findings(),
        before.completedOn(),
        before.withdrawnOn());
  }
}
