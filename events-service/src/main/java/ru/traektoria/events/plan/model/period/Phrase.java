package ru.traektoria.events.plan.model.period;

import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of saying when.
 *
 * @param pattern how it is written, in tidied text
 * @param says what it adds to the reading
 */
record Phrase(Pattern pattern, BiConsumer<MatchResult, Reading> says) {

  static Phrase of(String pattern, BiConsumer<MatchResult, Reading> says) {
    return new Phrase(Pattern.compile(pattern), says);
  }

  /** Reads it here; answers where it ends, or -1 where something else stands. */
  int readAt(String text, int at, Reading reading) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return -1;
    }
    says.accept(matcher, reading);
    return matcher.end();
  }
}
