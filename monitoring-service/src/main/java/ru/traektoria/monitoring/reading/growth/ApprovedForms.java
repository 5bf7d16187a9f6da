package ru.traektoria.monitoring.reading.growth;

import java.util.function.IntPredicate;
import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.facts.ResultFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/** Утверждённые формы организаций (A.5, A.6, E.14): counted from the day they were sent. */
public final class ApprovedForms {

  private ApprovedForms() {}

  /** Сдали за период, в котором лежит дата: the card of this calendar year. */
  public static Bits ofThisPeriod(Reading reading, int kind) {
    ResultFacts.Sheets table = reading.facts().manual.sheets;
    return with(
        reading,
        kind,
        row -> table.from.get(row) <= reading.asOf() && table.to.get(row) >= reading.asOf());
  }

  /** Сдали за последнее закончившееся календарное полугодие. */
  public static Bits ofLastHalfYear(Reading reading, int kind) {
    ResultFacts.Sheets table = reading.facts().manual.sheets;
    int ended = lastHalfYearEnd(reading.asOf());
    return with(reading, kind, row -> table.to.get(row) == ended);
  }

  /** Сдали хоть раз. */
  public static Bits ever(Reading reading, int kind) {
    return with(reading, kind, row -> true);
  }

  private static Bits with(Reading reading, int kind, IntPredicate which) {
    ResultFacts.Sheets table = reading.facts().manual.sheets;
    Bits organisations = new Bits(reading.facts().names.organisations.size());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && table.kind.get(row) == kind
          && table.submittedOn.get(row) <= reading.asOf()
          && which.test(row)) {
        organisations.set(table.organisation.get(row));
      }
    }
    return organisations;
  }

  /** 30 June or 31 December before the day; a half-year ends with its last day. */
  static int lastHalfYearEnd(int day) {
    int civil = Day.civil(day);
    int year = civil / 512;
    int monthAndDate = civil % 512;
    if (monthAndDate == 12 * 32 + 31) {
      return day;
    }
    return monthAndDate >= 6 * 32 + 30 ? Day.of(year, 6, 30) : Day.of(year - 1, 12, 31);
  }

  /** ШНОР: the status is in force on the day. */
  public static Bits lowResults(Reading reading) {
    PlaceFacts.OrganisationStatuses table = reading.facts().places.organisationStatuses;
    Bits organisations = new Bits(reading.facts().names.organisations.size());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && table.status.get(row) == Word.LOW_RESULTS.code()
          && table.from.get(row) <= reading.asOf()
          && table.to.get(row) >= reading.asOf()) {
        organisations.set(table.owner(row));
      }
    }
    return organisations;
  }
}
