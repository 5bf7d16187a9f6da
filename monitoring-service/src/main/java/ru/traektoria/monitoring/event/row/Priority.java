package ru.traektoria.monitoring.event.row;

import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.Word;

/**
 * Приоритетная программа: the three themes of S3 Track 3 are federal unless something else is said.
 */
public final class Priority {

  private Priority() {}

  /** Writes the level that a theme has by itself into a row that does not say one. */
  public static void complete(IntColumn priority, IntColumn level, int row) {
    int theme = priority.get(row);
    boolean themeOfTrackThree =
        theme == Word.FUNCTIONAL_LITERACY.code()
            || theme == Word.UPDATED_FGOS.code()
            || theme == Word.DIGITAL_ENVIRONMENT.code();
    if (level.get(row) < 0 && themeOfTrackThree) {
      level.set(row, Word.FEDERAL.code());
    }
  }
}
