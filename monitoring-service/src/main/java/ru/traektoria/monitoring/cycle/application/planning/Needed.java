package ru.traektoria.monitoring.cycle.application.planning;

import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** What a person has to fill in, said at its place. */
final class Needed {

  private Needed() {}

  static String text(String text, String field, String message) {
    String said = orNull(text);
    if (said == null) {
      throw Problems.refused(Reason.at(field, "needed", message));
    }
    return said;
  }

  /** The text without space around it; {@code null} where nothing is written. */
  static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
