package ru.traektoria.platform.documents.print;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Слова, которые шаблон печати понимает: in {{…}} once, in […] in the row that repeats.
 *
 * @param once each with what it is replaced by, for the page that explains them
 * @param tables the repeated rows: in a cell of the row above stands the name of the table
 */
public record Placeholders(Map<String, String> once, List<Rows> tables) {

  /**
   * A table whose next row is repeated.
   *
   * @param name stands in {{…}} where the table begins
   * @param what is repeated, for the page that explains it
   * @param words of one row
   */
  public record Rows(String name, String what, Map<String, String> words) {}

  /** The words of {{…}}, names of tables included. */
  Set<String> known() {
    Set<String> known = new java.util.HashSet<>(once.keySet());
    tables.forEach(table -> known.add(table.name()));
    return known;
  }

  /** Words and their meanings, one after the other, in the order of the page. */
  public static Map<String, String> words(String... wordsAndMeanings) {
    Map<String, String> words = new LinkedHashMap<>();
    for (int i = 0; i < wordsAndMeanings.length; i += 2) {
      words.put(wordsAndMeanings[i], wordsAndMeanings[i + 1]);
    }
    return Collections.unmodifiableMap(words);
  }
}
