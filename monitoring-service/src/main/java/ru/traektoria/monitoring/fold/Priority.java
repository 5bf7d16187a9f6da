package ru.traektoria.monitoring.fold;

import ru.traektoria.monitoring.facts.Word;

/**
 * Приоритетная программа: the three themes of S3 Track 3 are federal unless something else is said.
 */
final class Priority {

  private Priority() {}

  static int level(int priority, int said) {
    boolean themeOfTrackThree =
        priority == Word.FUNCTIONAL_LITERACY.code()
            || priority == Word.UPDATED_FGOS.code()
            || priority == Word.DIGITAL_ENVIRONMENT.code();
    return said < 0 && themeOfTrackThree ? Word.FEDERAL.code() : said;
  }
}
