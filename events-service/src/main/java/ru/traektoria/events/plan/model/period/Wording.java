package ru.traektoria.events.plan.model.period;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a period: tidied before it is read, and what months are called. */
final class Wording {

  private static final List<String> STEMS =
      List.of(
          "январ[ьяеюи]|янв\\.?",
          "феврал[ьяеюи]|февр?\\.?",
          "март[аеуы]?|мар\\.?",
          "апрел[ьяеюи]|апр\\.?",
          "ма[йяею]",
          "июн[ьяеюи]",
          "июл[ьяеюи]",
          "август[аеуы]?|авг\\.?",
          "сентябр[ьяеюи]|сент?\\.?",
          "октябр[ьяеюи]|окт\\.?",
          "ноябр[ьяеюи]|нояб?\\.?",
          "декабр[ьяеюи]|дек\\.?");

  /** A month by any of its names, as one group. */
  static final String MONTH = "((?:" + String.join("|", STEMS) + ")(?![а-я]))";

  /** A year of four digits with whatever follows it, as one group. */
  static final String YEAR = "(?:(20\\d\\d) ?(?:года?|г\\.?)?(?![а-я\\d]))";

  private static final List<Pattern> MONTHS = STEMS.stream().map(Pattern::compile).toList();

  private Wording() {}

  /** The text in one way of writing: case, dashes, spaces, Roman and ordinal numbers. */
  static String tidy(String text) {
    String one =
        text.toLowerCase(Locale.ROOT)
            .replace('ё', 'е')
            .replaceAll("[\\u00a0\\u202f\\s]+", " ")
            .replaceAll("[–—−‑‒]", "-")
            .replaceAll(" ?- ?", "-")
            .replaceAll("(?<=\\d)rr\\b", "гг")
            .replaceAll("(?<!\\d):|:(?!\\d)", " ");
    return numbers(one).replaceAll("^[ :;,.-]+|[ :;,]+$", "").strip();
  }

  private static String numbers(String text) {
    return text.replaceAll("(?<![a-zа-я\\d])iv(?![a-zа-я\\d])", "4")
        .replaceAll("(?<![a-zа-я\\d])iii(?![a-zа-я\\d])", "3")
        .replaceAll("(?<![a-zа-я\\d])ii(?![a-zа-я\\d])", "2")
        .replaceAll("(?<![a-zа-я\\d])i(?![a-zа-я\\d])", "1")
        .replaceAll("(?<![а-я])перв(?:ый|ая|ое|ой|ого|ом|ую)(?![а-я])", "1")
        .replaceAll("(?<![а-я])втор(?:ой|ая|ое|ого|ом|ую)(?![а-я])", "2")
        .replaceAll("(?<![а-я])трет(?:ий|ья|ье|ьей|ьего|ьем|ью)(?![а-я])", "3")
        .replaceAll("(?<![а-я])четверт(?:ый|ая|ое|ой|ого|ом|ую)(?![а-я])", "4")
        .replaceAll("(?<=\\d)-?(?:ый|ой|ий|ая|ое|ую|го|ом|й|я|е|м)(?![а-я])", "")
        .replaceAll("(?<=\\d)(?=и )|(?<=\\d)(?=и\\d)", " ")
        .replaceAll(" и(?=\\d)", " и ");
  }

  /** The number of a month from its name. */
  static int month(String name) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).matcher(name).matches()) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(name);
  }
}
