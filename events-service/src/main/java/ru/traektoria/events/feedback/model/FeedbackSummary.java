package ru.traektoria.events.feedback.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ru.traektoria.events.feedback.model.Answer.Useful;

/**
 * What the organiser reads. Fewer than five answers are counted and not shown.
 *
 * @param answers how many answered
 * @param present how many were asked
 * @param average of the scores, one decimal; {@code null} while hidden
 * @param satisfied how many gave 4 or 5; {@code null} while hidden
 * @param scores how many gave 1, 2, 3, 4, 5; empty while hidden
 * @param useful how many named each; empty while hidden
 * @param texts what people wrote, in no order; empty while hidden
 */
public record FeedbackSummary(
    int answers,
    int present,
    BigDecimal average,
    Integer satisfied,
    List<Integer> scores,
    Map<Useful, Integer> useful,
    List<String> texts) {

  /** A smaller group could be recognised. */
  public static final int SMALLEST = 5;

  private static final int BEST = 5;

  /** Sums up what was answered by those who were there. */
  public static FeedbackSummary of(Feedback feedback, int present) {
    List<Answer> all = feedback.answers();
    if (all.size() < SMALLEST) {
      return new FeedbackSummary(all.size(), present, null, null, List.of(), Map.of(), List.of());
    }
    int sum = all.stream().mapToInt(Answer::score).sum();
    BigDecimal average =
        BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(all.size()), 1, RoundingMode.HALF_UP);
    return new FeedbackSummary(
        all.size(),
        present,
        average,
        (int) all.stream().filter(Answer::satisfied).count(),
        IntStream.rangeClosed(1, BEST).mapToObj(score -> counted(all, score)).toList(),
        useful(all),
        all.stream().map(Answer::text).filter(text -> !text.isEmpty()).sorted().toList());
  }

  private static int counted(List<Answer> all, int score) {
    return (int) all.stream().filter(answer -> answer.score() == score).count();
  }

  private static Map<Useful, Integer> useful(List<Answer> all) {
    Map<Useful, Integer> useful = new EnumMap<>(Useful.class);
    all.forEach(answer -> answer.useful().forEach(one -> useful.merge(one, 1, Integer::sum)));
    return useful;
  }

  /** Answers whether there are too few answers to show any. */
  public boolean hidden() {
    return average == null;
  }
}
