package ru.traektoria.route.model.course;

import java.util.Locale;
import java.util.Optional;
import ru.traektoria.platform.kernel.Ids;

/**
 * Одна ли это программа, если в каталоге её нет (S2 task 4, PU.12): the same title, the same
 * provider and the same hours, however they are spelt. Case, quotes, punctuation, spaces and «ё»
 * make no difference; an abbreviation does. Without a provider nothing is recognised: too many
 * programmes bear the same title.
 */
public final class SameProgrammeRule {

  private SameProgrammeRule() {}

  /** The same for all courses of one programme; empty where it cannot be told. */
  public static Optional<String> key(String title, String provider, int hours) {
    String what = plain(title);
    String who = plain(provider);
    return what.isEmpty() || who.isEmpty()
        ? Optional.empty()
        : Optional.of(Ids.derived("programme", what, who, String.valueOf(hours)));
  }

  private static String plain(String words) {
    return words == null
        ? ""
        : words.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
