package ru.traektoria.monitoring.continuity;

import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.growth.Learning;
import ru.traektoria.monitoring.reading.growth.Support;
import ru.traektoria.monitoring.reading.methodical.Attendance;
import ru.traektoria.monitoring.reading.methodical.Outreach;

/** Вид сопровождения: the five that P0.1 counts, read by the same functions as its formula. */
enum SupportKind {
  ROUTE("ИОМ", (reading, from, to) -> Learning.routeInForce(reading, SupportKind.ANY, from, to)),
  MENTORING(
      "наставничество",
      (reading, from, to) -> Support.mentoring(reading, SupportKind.ANY, from, to)),
  EVENT("методические мероприятия", Attendance::attended),
  CONSULTATION("консультация", Outreach::consulted),
  COURSE(
      "КПК",
      (reading, from, to) -> Learning.course(reading, Word.ADVANCED_TRAINING.code(), from, to));

  /** «Любой» as the formulas' ANY: any author of a route, any role in a pair. */
  private static final int ANY = -1;

  private interface Supported {
    Bits between(Reading reading, int from, int to);
  }

  private final String words;
  private final Supported supported;

  SupportKind(String words, Supported supported) {
    this.words = words;
    this.supported = supported;
  }

  String words() {
    return words;
  }

  /** Who had it on at least one of the days, both included. */
  Bits people(Reading reading, int from, int to) {
    return supported.between(reading, from, to);
  }
}
