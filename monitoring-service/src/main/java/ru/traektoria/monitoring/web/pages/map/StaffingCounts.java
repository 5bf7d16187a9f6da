package ru.traektoria.monitoring.web.pages.map;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.traektoria.monitoring.web.pages.map.StaffingMap.Kind;

/**
 * How many are missing where.
 *
 * @param numbers indicator and subject → organisation, or nothing for all together → how many
 */
record StaffingCounts(Map<String, Map<String, Long>> numbers) {

  /** The key of an indicator in a subject, {@code null}: in all of them. */
  static String key(Kind kind, String subject) {
    return kind.code() + "|" + (subject == null ? "" : subject);
  }

  /** The count of an organisation; {@code null}: of all of them together. */
  long of(Kind kind, String subject, String organisation) {
    String place = organisation == null ? "" : organisation;
    return numbers.getOrDefault(key(kind, subject), Map.of()).getOrDefault(place, 0L);
  }

  boolean knows(Kind kind) {
    return numbers.containsKey(key(kind, null));
  }

  /** Subjects in which something is missing. */
  Set<String> subjects() {
    return numbers.keySet().stream()
        .map(key -> key.substring(key.indexOf('|') + 1))
        .filter(subject -> !subject.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Organisations in which something is missing. */
  Set<String> organisations() {
    return numbers.values().stream()
        .flatMap(places -> places.keySet().stream())
        .filter(place -> !place.isEmpty())
        .collect(Collectors.toSet());
  }
}
