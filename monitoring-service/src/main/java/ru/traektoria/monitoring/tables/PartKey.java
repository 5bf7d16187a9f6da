package ru.traektoria.monitoring.tables;

import java.util.Locale;
import java.util.Optional;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;

/**
 * Часть разреза as addresses name it: {@code age:from25}, {@code kind:SCHOOL}, {@code
 * detail:T1.9.CNPPM}. Organisations and subjects have parameters of their own.
 *
 * @param key within the breakdown; of a detail the code of the indicator stands before it
 */
public record PartKey(Breakdown by, String key) {

  /** The responsible who is no person of the directory. */
  public static final String NOBODY = "none";

  /** The part that the text names; empty for anything else. */
  public static Optional<PartKey> parse(String text) {
    int colon = text.indexOf(':');
    for (Breakdown by : Breakdown.values()) {
      boolean named = by != Breakdown.ORGANISATION && by != Breakdown.SUBJECT;
      if (named && colon > 0 && text.substring(0, colon).equals(word(by))) {
        return Optional.of(new PartKey(by, text.substring(colon + 1)));
      }
    }
    return Optional.empty();
  }

  /** The breakdown as addresses write it. */
  public static String word(Breakdown by) {
    return by.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return word(by) + ":" + key;
  }
}
