package ru.traektoria.diagnostics.model.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.platform.kernel.Reason;

/**
 * Задание инструмента. How its answers are checked and scored: {@link AnswerRule}.
 *
 * @param code unique in the instrument, letters and digits
 * @param competence what it measures; {@code null} where it is only asked
 * @param weight how often its points count, 1 or more
 * @param hint a quiet line under the question, or {@code null}
 * @param optional may stay without an answer; a rubric then also offers «не наблюдалось»
 * @param reverse SCALE only: agreement speaks against the competence
 * @param ends SCALE only: what the ends mean; {@code null} for the usual words
 * @param number NUMBER only: bounds and key
 * @param options empty for SCALE, NUMBER and TEXT
 */
public record Item(
    String code,
    ItemKind kind,
    CompetenceCode competence,
    int weight,
    String text,
    String hint,
    boolean optional,
    boolean reverse,
    ScaleEnds ends,
    NumberKey number,
    List<Option> options) {

  /** The choice of an observer who did not see what a rubric asks for; it does not count. */
  public static final String NOT_SEEN = "not-seen";

  private static final List<String> STEPS = List.of("1", "2", "3", "4", "5");

  public Item {
    options = options == null ? List.of() : List.copyOf(options);
    weight = Math.max(1, weight);
  }

  /** An item that must be answered and needs no more than options or a scale. */
  public Item(
      String code,
      ItemKind kind,
      CompetenceCode competence,
      int weight,
      String text,
      boolean reverse,
      List<Option> options) {
    this(code, kind, competence, weight, text, null, false, reverse, null, null, options);
  }

  /** The answers that may be chosen, in the order in which they are shown; none are typed. */
  public List<String> choices() {
    return switch (kind) {
      case SCALE -> STEPS;
      case NUMBER, TEXT -> List.of();
      case SINGLE, MULTIPLE -> options.stream().map(Option::code).toList();
      case RUBRIC ->
          Stream.concat(
                  options.stream().map(Option::code),
                  optional ? Stream.of(NOT_SEEN) : Stream.empty())
              .toList();
    };
  }

  /** The words at the ends of the scale. */
  public ScaleEnds scaleEnds() {
    return ends == null ? ScaleEnds.DEFAULT : ends;
  }

  /** The bounds and the key of a number; never {@code null}. */
  public NumberKey numberKey() {
    return number == null ? NumberKey.ANY : number;
  }

  /** Answers whether answers bring points: free text and numbers without a key do not. */
  public boolean scored() {
    boolean keyed =
        switch (kind) {
          case TEXT -> false;
          case NUMBER -> numberKey().right() != null;
          default -> true;
        };
    return keyed && competence != null;
  }

  /** What is wrong with an answer to this item, if anything. */
  public Optional<Reason> problem(List<String> chosen) {
    return AnswerRule.problem(this, chosen);
  }

  /** The score of a valid answer; {@link Score#NONE} where it does not count. */
  public Score score(List<String> chosen) {
    return AnswerRule.score(this, chosen);
  }
}
