package ru.traektoria.monitoring.own.application;

import java.util.List;
import ru.traektoria.monitoring.formula.Term;

/**
 * Именованный факт as the builder of conditions shows it.
 *
 * @param kind what it answers
 * @param slots with what it is asked
 * @param answers the words it may be; empty unless it is a word
 */
public record Fact(
    String name, String label, Kind kind, List<Slot> slots, List<Slot.Choice> answers) {

  /** What a fact answers. */
  public enum Kind {
    /** Да или нет. */
    YES_NO,
    /** Целое число. */
    WHOLE,
    /** Число с долями. */
    NUMBER,
    /** Одно из слов. */
    WORD
  }

  static Fact of(Term term, FactWords words) {
    List<Slot.Choice> answers =
        term instanceof Term.Choice choice ? Slot.choices(term, choice.words(), words) : List.of();
    return new Fact(term.name(), term.label(), kind(term), Slot.of(term, words), answers);
  }

  private static Kind kind(Term term) {
    if (term instanceof Term.Measure measure) {
      return measure.scale() == 1 ? Kind.WHOLE : Kind.NUMBER;
    }
    return term instanceof Term.Choice ? Kind.WORD : Kind.YES_NO;
  }

  public boolean measured() {
    return kind == Kind.WHOLE || kind == Kind.NUMBER;
  }

  /** As people read a word that it answers. */
  String answer(String code) {
    return answers.stream()
        .filter(choice -> choice.code().equals(code))
        .map(Slot.Choice::label)
        .findFirst()
        .orElse(code);
  }
}
