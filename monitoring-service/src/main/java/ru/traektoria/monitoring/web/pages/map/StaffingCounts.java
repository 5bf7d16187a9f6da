package ru.traektoria.monitoring.web.pages.map;

import java.util.Map;
import ru.traektoria.monitoring.web.pages.map.StaffingMap.Kind;

/**
 * How many are missing where.
 *
 * @param numbers indicator and subject → organisation → how many
 */
record StaffingCounts(Map<String, Map<String, Long>> numbers) {

  /** The key of an indicator in a subject, {@code null}: in all of them. */
  static String key(Kind kind, String subject) {
    return kind.code() + "|" + (subject == null ? "" : subject);
  }

  /** The count of an organisation; {@code null}: of all of them together. */
  long of(Kind kind, String subject, String organisation) {
    String place = organisation == null ? "" : organisation;
    return numbers.get(key(kind, subject)).getOrDefault(place, 0L);
  }

  boolean knows(Kind kind) {
    return numbers.containsKey(key(kind, null));
  }
}
