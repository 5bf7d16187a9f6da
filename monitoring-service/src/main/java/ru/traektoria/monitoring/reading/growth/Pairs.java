package ru.traektoria.monitoring.reading.growth;

import ru.traektoria.monitoring.facts.MentoringFacts;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.FactRows;
import ru.traektoria.monitoring.reading.Reading;

/** Наставничества и сообщества наставников as what is counted (A.8, E.6). */
public final class Pairs {

  private Pairs() {}

  /** Завершённые с исходом адаптации; an early end has a reason and no outcome. */
  public static Bits completed(Reading reading, int from, int to) {
    MentoringFacts.Pairs table = pairs(reading);
    Bits ended = FactRows.between(reading, table, table.endedOn, from, to);
    Bits completed = new Bits(table.keys().size());
    ended.forEach(
        row -> {
          if (assessed(table.outcome.get(row))) {
            completed.set(row);
          }
        });
    return completed;
  }

  /** Прекращённые досрочно. */
  public static Bits endedEarly(Reading reading, int from, int to) {
    MentoringFacts.Pairs table = pairs(reading);
    return FactRows.between(reading, table, table.endedOn, from, to)
        .and(completed(reading, from, to).not());
  }

  private static boolean assessed(int outcome) {
    return outcome == Word.ADAPTED.code()
        || outcome == Word.PARTLY_ADAPTED.code()
        || outcome == Word.NOT_ADAPTED.code();
  }

  /** Исходы адаптации (S3 3.2.2). */
  public static int[] outcomes(Reading reading) {
    int[] outcomes = FactRows.values(pairs(reading), pairs(reading).outcome);
    for (int row = 0; row < outcomes.length; row++) {
      outcomes[row] = assessed(outcomes[row]) ? outcomes[row] : -1;
    }
    return outcomes;
  }

  /** Формы наставничества. */
  public static int[] forms(Reading reading) {
    return FactRows.values(pairs(reading), pairs(reading).form);
  }

  private static MentoringFacts.Pairs pairs(Reading reading) {
    return reading.facts().mentoring.pairs;
  }

  /** Созданные документом by the day: MENTORING_SCHOOL or MENTORS_CLUB. */
  public static Bits founded(Reading reading, int kind) {
    MentoringFacts.Communities table = communities(reading);
    Bits rows = new Bits(table.keys().size());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && table.kind.get(row) == kind
          && table.openedOn.get(row) <= reading.asOf()) {
        rows.set(row);
      }
    }
    return rows;
  }

  private static MentoringFacts.Communities communities(Reading reading) {
    return reading.facts().mentoring.communities;
  }
}
