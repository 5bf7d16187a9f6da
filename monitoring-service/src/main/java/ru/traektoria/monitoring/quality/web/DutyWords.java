package ru.traektoria.monitoring.quality.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.traektoria.monitoring.quality.application.Duties;
import ru.traektoria.monitoring.quality.application.Duty;
import ru.traektoria.monitoring.quality.application.QualityBoard.Found;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;

/** By when something is to be mended, in words. */
final class DutyWords {

  private DutyWords() {}

  /** The nearest term that somebody was given. */
  static Badge term(List<Stored<Duty>> given, LocalDate today) {
    return given.stream()
        .map(d -> d.state().due())
        .min(java.util.Comparator.naturalOrder())
        .map(
            due ->
                today.isAfter(due)
                    ? Badge.bad("Срок прошёл " + Russian.shortDate(due))
                    : Badge.info("До " + Russian.shortDate(due)).icon("clock"))
        .orElse(Badge.neutral("Срока нет").icon("minus"));
  }

  static boolean late(Stored<Duty> duty, LocalDate today) {
    return duty != null && today.isAfter(duty.state().due());
  }

  static long late(List<Found> found, Map<String, Stored<Duty>> set, LocalDate today) {
    return found.stream()
        .mapToLong(
            f ->
                f.organisations().stream()
                    .filter(o -> late(set.get(Duties.key(f.rule().code(), o)), today))
                    .count())
        .sum();
  }
}
