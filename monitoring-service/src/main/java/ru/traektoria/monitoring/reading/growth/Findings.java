package ru.traektoria.monitoring.reading.growth;

import ru.traektoria.monitoring.facts.DiagnosticsFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.FactRows;
import ru.traektoria.monitoring.reading.Reading;

/**
 * Дефициты и найденные уровни. What a diagnosis has found counts until the consent is withdrawn
 * (domain.md §2.2): on earlier days it did count, so that past tables stay what they were.
 */
public final class Findings {

  private Findings() {}

  /** Д(D): at least one deficit open on the day; area −1 for any. */
  public static Bits openDeficit(Reading reading, int area) {
    DiagnosticsFacts.Deficits table = deficits(reading);
    Bits people = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      boolean open =
          table.foundOn.get(row) <= reading.asOf()
              & table.resolvedOn.get(row) > reading.asOf()
              & (area < 0 || table.area.get(row) == area);
      if (open && standing(reading, row)) {
        people.set(table.teacher.get(row));
      }
    }
    return people;
  }

  /** Отказался от диагностики and has not gone through it since (A.3). */
  public static Bits refused(Reading reading, int from, int to) {
    DiagnosticsFacts.Refusals table = reading.facts().diagnostics.refusals;
    return undone(reading, table, table.teacher, table.refusedOn, from, to);
  }

  /**
   * Не ответил на приглашение until its campaign ended, and has not gone through it since (A.3).
   */
  public static Bits unanswered(Reading reading, int from, int to) {
    DiagnosticsFacts.Silences table = reading.facts().diagnostics.silences;
    return undone(reading, table, table.teacher, table.unansweredOn, from, to);
  }

  /** Whose diagnosis did not come about on a day of the period, and has not since. */
  private static Bits undone(
      Reading reading, KeyedTable table, IntColumn teacher, IntColumn on, int from, int to) {
    DiagnosticsFacts.Diagnoses diagnoses = reading.facts().diagnostics.diagnoses;
    Bits people = reading.nobody();
    int last = Math.min(to, reading.asOf());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        boolean done = diagnoses.present(row) && diagnoses.completedOn.get(row) <= reading.asOf();
        people.mark(teacher.get(row), !done & Day.within(on.get(row), from, last));
      }
    }
    return people;
  }

  /** Прошёл диагностику of a kind of campaign: ENTRY, INTERIM or FINAL. */
  public static Bits campaign(Reading reading, int kind, int from, int to) {
    DiagnosticsFacts.Diagnoses table = reading.facts().diagnostics.diagnoses;
    Bits people = reading.nobody();
    int last = Math.min(to, reading.asOf());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        people.mark(
            table.teacher.get(row),
            (kind < 0 || table.campaignKind.get(row) == kind)
                & Day.within(table.completedOn.get(row), from, last));
      }
    }
    return people;
  }

  /** Дефицит нашла диагностика of a kind of campaign (P6.1), whatever became of it since. */
  public static Bits foundBy(Reading reading, int kind, int from, int to) {
    DiagnosticsFacts.Deficits table = deficits(reading);
    DiagnosticsFacts.Diagnoses diagnoses = reading.facts().diagnostics.diagnoses;
    Bits people = reading.nobody();
    int last = Math.min(to, reading.asOf());
    for (int row = 0; row < table.rows(); row++) {
      boolean then = table.present(row) & Day.within(table.foundOn.get(row), from, last);
      int diagnosis = then ? table.assessment.get(row) : -1;
      if (diagnoses.present(diagnosis)
          && diagnoses.campaignKind.get(diagnosis) == kind
          && standing(reading, row)) {
        people.set(table.teacher.get(row));
      }
    }
    return people;
  }

  /** Наблюдатель урока увидел владение компетенцией: its level is no deficit (E.1a). */
  public static Bits lessonShows(Reading reading, int competence, int from, int to) {
    DiagnosticsFacts.Diagnoses diagnoses = reading.facts().diagnostics.diagnoses;
    DiagnosticsFacts.CompetenceLevels levels = reading.facts().diagnostics.competenceLevels;
    Bits people = reading.nobody();
    int last = Math.min(to, reading.asOf());
    for (int diagnosis = 0; diagnosis < diagnoses.rows(); diagnosis++) {
      boolean seen =
          diagnoses.observed.get(diagnosis) == 1
              & Day.within(diagnoses.completedOn.get(diagnosis), from, last);
      if (seen
          && diagnoses.present(diagnosis)
          && consented(reading, diagnosis)
          && shows(levels, diagnosis, competence)) {
        people.set(diagnoses.teacher.get(diagnosis));
      }
    }
    return people;
  }

  private static boolean shows(
      DiagnosticsFacts.CompetenceLevels levels, int diagnosis, int competence) {
    for (int row = levels.first(diagnosis); row >= 0; row = levels.next(row)) {
      int level = levels.level.get(row);
      if (levels.competence.get(row) == competence
          && (level == Word.NEUTRAL.code() || level == Word.STRENGTH.code())) {
        return true;
      }
    }
    return false;
  }

  /** Дефициты в работе: found by the last of the days and not resolved before the first. */
  public static Bits inWork(Reading reading, int from, int to) {
    DiagnosticsFacts.Deficits table = deficits(reading);
    Bits rows = new Bits(table.keys().size());
    int last = Math.min(to, reading.asOf());
    for (int row = 0; row < table.rows(); row++) {
      boolean open = table.foundOn.get(row) <= last & table.resolvedOn.get(row) >= from;
      rows.mark(row, open && standing(reading, row));
    }
    return rows;
  }

  /** Дефициты, устранённые between the days: a later diagnosis has shown it. */
  public static Bits resolved(Reading reading, int from, int to) {
    DiagnosticsFacts.Deficits table = deficits(reading);
    return FactRows.between(reading, table, table.resolvedOn, from, to);
  }

  /** Области дефицитов. */
  public static int[] areas(Reading reading) {
    return FactRows.values(deficits(reading), deficits(reading).area);
  }

  /** Выраженность дефицитов: MEDIUM or HIGH. */
  public static int[] severities(Reading reading) {
    return FactRows.values(deficits(reading), deficits(reading).severity);
  }

  private static DiagnosticsFacts.Deficits deficits(Reading reading) {
    return reading.facts().diagnostics.deficits;
  }

  private static boolean standing(Reading reading, int deficit) {
    DiagnosticsFacts.Deficits table = deficits(reading);
    return table.present(deficit) && consented(reading, table.assessment.get(deficit));
  }

  /** Whether the consent under which the diagnosis was made still holds on the day. */
  static boolean consented(Reading reading, int diagnosis) {
    DiagnosticsFacts.Diagnoses table = reading.facts().diagnostics.diagnoses;
    return diagnosis < 0
        || diagnosis >= table.rows()
        || table.withdrawnOn.get(diagnosis) > reading.asOf();
  }
}
