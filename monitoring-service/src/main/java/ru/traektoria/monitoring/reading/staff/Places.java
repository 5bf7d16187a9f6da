package ru.traektoria.monitoring.reading.staff;

import java.util.function.IntPredicate;
import ru.traektoria.monitoring.facts.MentoringFacts;
import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Slice;

/** Организации и вакансии of a part of the region (T2.1, T2.9). */
public final class Places {

  private Places() {}

  /** Organisations of the slice, whatever their state. */
  public static Bits organisations(Reading reading) {
    PlaceFacts.Organisations table = reading.facts().places.organisations;
    Slice slice = reading.slice();
    IntPredicate segment =
        slice.segment() == null ? row -> true : slice.segment().organisations(reading);
    Bits organisations = new Bits(reading.facts().names.organisations.size());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && (slice.municipality() < 0 || table.municipality.get(row) == slice.municipality())
          && (slice.organisation() < 0 || row == slice.organisation())
          && segment.test(row)) {
        organisations.set(row);
      }
    }
    return organisations;
  }

  /** ОО(D): schools, kindergartens and additional education that work on the day (AMB-37). */
  public static Bits working(Reading reading) {
    PlaceFacts.Organisations table = reading.facts().places.organisations;
    Bits organisations = new Bits(reading.facts().names.organisations.size());
    for (int row = 0; row < table.rows(); row++) {
      int kind = table.present(row) ? table.kind.get(row) : -1;
      boolean municipal =
          kind == Word.SCHOOL.code()
              || kind == Word.KINDERGARTEN.code()
              || kind == Word.ADDITIONAL.code();
      if (municipal
          && table.openedOn.get(row) <= reading.asOf()
          && table.closedOn.get(row) >= reading.asOf()) {
        organisations.set(row);
      }
    }
    return organisations;
  }

  /** Organisations with an act on the target model of mentoring in force on the day. */
  public static Bits targetModel(Reading reading) {
    MentoringFacts.Adoptions table = reading.facts().mentoring.adoptions;
    Bits organisations = new Bits(reading.facts().names.organisations.size());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && table.adoptedOn.get(row) <= reading.asOf()
          && table.endedOn.get(row) >= reading.asOf()) {
        organisations.set(table.organisation.get(row));
      }
    }
    return organisations;
  }

  /** Vacancies of the slice, open or not. */
  public static Bits vacancies(Reading reading) {
    PlaceFacts.Vacancies table = reading.facts().places.vacancies;
    Slice slice = reading.slice();
    IntPredicate segment =
        slice.segment() == null ? row -> true : slice.segment().vacancies(reading);
    Bits vacancies = new Bits(table.keys().size());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && segment.test(row)
          && fits(slice.municipality(), table.municipality, row)
          && fits(slice.organisation(), table.organisation, row)
          && fits(slice.subject(), table.subject, row)) {
        vacancies.set(row);
      }
    }
    return vacancies;
  }

  private static boolean fits(int wanted, IntColumn column, int row) {
    return wanted < 0 || column.get(row) == wanted;
  }

  /** Vacancies open on the day: declared by then and closed later or not at all. */
  public static Bits open(Reading reading) {
    PlaceFacts.Vacancies table = reading.facts().places.vacancies;
    Bits vacancies = new Bits(table.keys().size());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)
          && table.declaredOn.get(row) <= reading.asOf()
          && table.closedOn.get(row) > reading.asOf()) {
        vacancies.set(row);
      }
    }
    return vacancies;
  }

  /** Vacancies «на новый учебный год»: needed from a day after the end of the year looked at. */
  public static Bits forNewYear(Reading reading) {
    PlaceFacts.Vacancies table = reading.facts().places.vacancies;
    Bits vacancies = new Bits(table.keys().size());
    for (int row = 0; row < table.rows(); row++) {
      int neededFrom = table.neededFrom.get(row);
      if (table.present(row)
          && Day.within(neededFrom, reading.moment().yearEnd() + 1, Integer.MAX_VALUE)) {
        vacancies.set(row);
      }
    }
    return vacancies;
  }

  /** Ставки вакансий, in hundredths. */
  public static int[] rates(Reading reading) {
    return ofVacancies(reading, reading.facts().places.vacancies.rate);
  }

  /** Часы вакансий в неделю, in hundredths. */
  public static int[] hours(Reading reading) {
    return ofVacancies(reading, reading.facts().places.vacancies.hours);
  }

  private static int[] ofVacancies(Reading reading, IntColumn column) {
    PlaceFacts.Vacancies vacancies = reading.facts().places.vacancies;
    return column.first(vacancies.keys().size());
  }
}
