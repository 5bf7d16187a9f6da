package ru.traektoria.diagnostics.model.assessment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How an assessment looks after one answer of a device. */
final class AnswerTaking {

  private AnswerTaking() {}

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
