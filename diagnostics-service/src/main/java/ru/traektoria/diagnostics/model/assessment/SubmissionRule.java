package ru.traektoria.diagnostics.model.assessment;

import java.util.List;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.platform.kernel.Reason;

/** Можно ли завершить диагностику: every item that must be answered is. */
final class SubmissionRule {

  private SubmissionRule() {}

  static List<Reason> reasons(Assessment assessment, Instrument instrument) {
    List<Reason> notNow = AnsweringRule.reasons(assessment, instrument, assessment.answers());
    if (!notNow.isEmpty()) {
      return notNow;
    }
    List<String> open =
        instrument.items(assessment.questionnaire().competences()).stream()
            .filter(item -> !item.optional())
            .map(Item::code)
            .filter(code -> !assessment.answers().containsKey(code))
            .toList();
    return open.isEmpty() ? List.of() : List.of(unanswered(open));
  }

  private static Reason unanswered(List<String> open) {
    return Reason.at(
        open.get(0),
        "submission.unanswered",
        "Без ответа %s. Ответьте на все вопросы и завершите диагностику."
            .formatted(questions(open.size())));
  }

  /** «остался 1 вопрос», «осталось 3 вопроса», «осталось 12 вопросов». */
  private static String questions(int count) {
    int tens = count % 100;
    int ones = count % 10;
    if (ones == 1 && tens != 11) {
      return "остался %d вопрос".formatted(count);
    }
    boolean few = ones >= 2 && ones <= 4 && (tens < 12 || tens > 14);
    return "осталось %d %s".formatted(count, few ? "вопроса" : "вопросов");
  }
}
