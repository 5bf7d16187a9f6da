package ru.traektoria.monitoring.reading.growth;

import ru.traektoria.monitoring.facts.DiagnosticsFacts;
import ru.traektoria.monitoring.facts.RouteFacts;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.FactRows;
import ru.traektoria.monitoring.reading.Reading;

/** Диагностики и курсы as what is counted: not people, but times (A.4). */
public final class Diagnoses {

  private Diagnoses() {}

  /** Пройденные диагностики; a withdrawn consent leaves the fact. */
  public static Bits completed(Reading reading, int from, int to) {
    return FactRows.between(reading, table(reading), table(reading).completedOn, from, to);
  }

  /** По чьей инициативе. */
  public static int[] initiators(Reading reading) {
    return FactRows.values(table(reading), table(reading).initiator);
  }

  /** Площадки. */
  public static int[] sites(Reading reading) {
    return FactRows.values(table(reading), table(reading).site);
  }

  /** Виды кампаний. */
  public static int[] campaigns(Reading reading) {
    return FactRows.values(table(reading), table(reading).campaignKind);
  }

  private static DiagnosticsFacts.Diagnoses table(Reading reading) {
    return reading.facts().diagnostics.diagnoses;
  }

  /** Курсы с документом, not annulled. */
  public static Bits documented(Reading reading, int from, int to) {
    RouteFacts.Courses courses = courses(reading);
    Bits annulled = new Bits(courses.keys().size());
    for (int row = 0; row < courses.rows(); row++) {
      if (courses.annulled.get(row) == 1) {
        annulled.set(row);
      }
    }
    return FactRows.between(reading, courses, courses.documentOn, from, to).and(annulled.not());
  }

  /** Виды курсов. */
  public static int[] courseKinds(Reading reading) {
    return FactRows.values(courses(reading), courses(reading).kind);
  }

  /** Часы курсов, in hundredths. */
  public static int[] courseHours(Reading reading) {
    return FactRows.values(courses(reading), courses(reading).hours);
  }

  private static RouteFacts.Courses courses(Reading reading) {
    return reading.facts().routes.courses;
  }
}
