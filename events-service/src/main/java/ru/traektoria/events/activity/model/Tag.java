package ru.traektoria.events.activity.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Метка with a promised code. Municipalities write tags of their own beside these; events carry the
 * codes alone, never words that somebody typed (domain.md §3.3).
 */
public enum Tag {
  /** Профориентация (S3-31). */
  CAREER_GUIDANCE("профориентация"),
  /** Профилактика выгорания (S3-157). */
  BURNOUT_PREVENTION("профилактика выгорания"),
  /** Родной язык (S4-10, E.15). */
  NATIVE_LANGUAGE("родной язык"),
  /** Инновационная форма (S3-35). */
  INNOVATIVE_FORM("инновационная форма"),
  /** ИКТ. */
  ICT("ИКТ"),
  /** Функциональная грамотность. */
  FUNCTIONAL_LITERACY("функциональная грамотность"),
  /** ФГОС (SC.2). */
  FGOS("ФГОС"),
  /** Системно-деятельностный подход (S4-31, E.1a). */
  ACTIVITY_APPROACH("системно-деятельностный подход"),
  /** Дети с ОВЗ. */
  SPECIAL_NEEDS("дети с ОВЗ"),
  /** Воспитание. */
  UPBRINGING("воспитание"),
  /** Оценка качества образования (S4-83). */
  QUALITY_ASSESSMENT("оценка качества образования");

  /** «ИКТ» stands inside other words: it is chosen, never guessed. */
  private static final int SHORT = 3;

  private final String word;

  Tag(String word) {
    this.word = word;
  }

  /** As people read and choose it. */
  public String word() {
    return word;
  }

  /** The tag of this word, if it has a code. */
  static Optional<Tag> of(String word) {
    return Arrays.stream(values()).filter(tag -> tag.word.equalsIgnoreCase(word)).findFirst();
  }

  /** Tags whose very word stands in a text. */
  public static List<Tag> named(String text) {
    return Arrays.stream(values())
        .filter(tag -> tag.word().length() > SHORT)
        .filter(tag -> tag.in(text))
        .toList();
  }

  private boolean in(String text) {
    return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Every word, in the order in which they are offered. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Tag::word).toList();
  }
}
