package ru.traektoria.events.contest.model.entry;

import java.util.regex.Pattern;

/**
 * Называет ли текст автора: the surname as a word of its own in any case, «Щеглова», «Щегловой»;
 * not as a part of another word, «каким» does not name Ким.
 */
public final class NamelessRule {

  private static final int SHORTEST_STEM = 3;
  private static final String CASE_ENDING = "(ая|яя|ий|ый|ой|а|я)$";

  private NamelessRule() {}

  /** Answers whether the words name somebody of this surname. */
  public static boolean names(String words, String surname) {
    String stem = surname.replaceFirst(CASE_ENDING, "");
    String base = stem.length() < SHORTEST_STEM ? surname : stem;
    int ending = base.equals(surname) ? 2 : 3;
    return Pattern.compile(
            "(?<!\\p{L})" + Pattern.quote(base) + "\\p{L}{0," + ending + "}(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(words)
        .find();
  }
}
