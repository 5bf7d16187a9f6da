package ru.traektoria.monitoring.web.organisations;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.web.Numbers;

/**
 * What an answer says above its numbers: what was asked for, within the viewer's scope.
 *
 * @param mode live or frozen
 * @param asOf the day that was asked for; {@code null}: each indicator's own
 */
record Heading(List<String> tracks, String year, String mode, LocalDate asOf, String municipality) {

  static Heading of(List<String> tracks, Numbers numbers) {
    Selection selection = numbers.selection();
    return new Heading(
        List.copyOf(tracks),
        selection.year().toString(),
        numbers.window().isPresent() ? "frozen" : "live",
        selection.asOf(),
        selection.municipality());
  }
}
