package ru.traektoria.platform.web.tabular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One column that an import knows: its header, what may stand in it, and how it is explained in the
 * template. Values are asked for by the header's text.
 *
 * @param title the header in the template
 * @param kind what stands in it
 * @param mandatory whether the column and a value in each row are needed
 * @param aliases other headers that mean the same
 * @param options for {@link Kind#ONE_OF}: what people write → code
 * @param hint one Russian line for the template
 */
public record Column(
    String title,
    Kind kind,
    boolean mandatory,
    List<String> aliases,
    Map<String, String> options,
    String hint) {

  /** What may stand in a column. */
  public enum Kind {
    TEXT,
    DATE,
    NUMBER,
    YES_NO,
    ONE_OF
  }

  /** Any text. */
  public static Column text(String title) {
    return new Column(title, Kind.TEXT, false, List.of(), Map.of(), "");
  }

  /** A date: a date cell, or text such as 12.09.2026, 2026-09-12, «12 сентября 2026». */
  public static Column date(String title) {
    return new Column(title, Kind.DATE, false, List.of(), Map.of(), "дата, например 12.09.2026");
  }

  /** A number: a number cell, or text with a decimal comma or point. */
  public static Column number(String title) {
    return new Column(title, Kind.NUMBER, false, List.of(), Map.of(), "число");
  }

  /** «да» or «нет»; empty means no. */
  public static Column yesNo(String title) {
    return new Column(title, Kind.YES_NO, false, List.of(), Map.of(), "да или нет");
  }

  /** One of the listed words (letter case and ё do not matter); the row gives the code. */
  public static Column oneOf(String title, Map<String, String> codeByWord) {
    String hint = "одно из: " + String.join(", ", codeByWord.keySet());
    return new Column(title, Kind.ONE_OF, false, List.of(), new LinkedHashMap<>(codeByWord), hint);
  }

  /** {@link #oneOf(String, Map)} of words and codes in turns, in the order of the template. */
  public static Column oneOf(String title, String... wordThenCode) {
    Map<String, String> codeByWord = new LinkedHashMap<>();
    for (int i = 0; i < wordThenCode.length; i += 2) {
      codeByWord.put(wordThenCode[i], wordThenCode[i + 1]);
    }
    return oneOf(title, codeByWord);
  }

  /** The same column, needed in every row. */
  public Column required() {
    return new Column(title, kind, true, aliases, options, hint);
  }

  /** The same column with further headers it is recognised by. */
  public Column aliases(String... more) {
    List<String> all = new ArrayList<>(aliases);
    all.addAll(List.of(more));
    return new Column(title, kind, mandatory, List.copyOf(all), options, hint);
  }

  /** The same column with its explanation in the template. */
  public Column hint(String text) {
    return new Column(title, kind, mandatory, aliases, options, text);
  }

  boolean isNamed(String header) {
    String wanted = folded(header);
    return folded(title).equals(wanted)
        || aliases.stream().anyMatch(alias -> folded(alias).equals(wanted));
  }

  /** What people write, to be compared: letter case, ё, spaces and punctuation do not matter. */
  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
