package ru.traektoria.events.feedback.model;

import java.util.Comparator;
import java.util.List;

/**
 * One answer without a person.
 *
 * @param score удовлетворённость, 1 to 5; 4 and 5 are satisfied
 * @param useful что пригодится
 * @param text in the person's words; may be empty
 */
public record Answer(Integer score, List<Useful> useful, String text) {

  /** Kept in an order that tells nothing of who came first. */
  static final Comparator<Answer> ORDER =
      Comparator.comparing(Answer::score)
          .thenComparing(answer -> answer.useful().toString())
          .thenComparing(Answer::text);

  /** From this score on somebody is satisfied. */
  public static final int SATISFIED = 4;

  public Answer {
    useful = useful == null ? List.of() : useful.stream().distinct().sorted().toList();
    text = text == null ? "" : text.strip();
  }

  /** Answers whether the person is satisfied. */
  public boolean satisfied() {
    return score >= SATISFIED;
  }

  /** Что пригодится. */
  public enum Useful {
    /** Содержание. */
    CONTENT,
    /** Приёмы для своих уроков. */
    TECHNIQUES,
    /** Материалы, которые можно взять. */
    MATERIALS,
    /** Разговор с коллегами. */
    EXCHANGE,
    /** Ответы на вопросы. */
    ANSWERS
  }
}
