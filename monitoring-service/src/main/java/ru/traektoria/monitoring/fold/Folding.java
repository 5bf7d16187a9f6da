package ru.traektoria.monitoring.fold;

/** Reads one type of event and writes its absolute values into columns; all of it or nothing. */
@FunctionalInterface
interface Folding {
  void fold(EventJson json);

  /** Refuses an event without the id that everything hangs on. */
  static void require(int reference, String field) {
    if (reference < 0) {
      throw new Unreadable("нет обязательного поля «" + field + "»");
    }
  }

  /** Refuses an event without the date by which it counts. */
  static void requireDay(int day, String field) {
    if (day == ru.traektoria.monitoring.facts.Day.NEVER) {
      throw new Unreadable("нет обязательной даты «" + field + "»");
    }
  }
}
