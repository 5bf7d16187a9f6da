package ru.traektoria.monitoring.manual.application;

import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.growth.Learning;
import ru.traektoria.monitoring.reading.growth.Support;
import ru.traektoria.monitoring.reading.staff.Age;
import ru.traektoria.monitoring.reading.staff.Places;
import ru.traektoria.monitoring.reading.staff.Qualification;

/**
 * Живое число: what the platform knows of an organisation, so that nobody counts it by hand. People
 * are its pedagogues П(D) on the day; what happened to them counts from the period's first day on.
 */
public enum LiveFact {
  PEDAGOGUES("педагогические работники на дату", (r, from) -> pedagogues(r).count()),
  HIGHEST("педагоги с действующей высшей категорией", (r, from) -> category(r, Word.HIGHEST)),
  FIRST("педагоги с действующей первой категорией", (r, from) -> category(r, Word.FIRST)),
  YOUNG("педагоги, которым нет 35 лет", (r, from) -> young(r)),
  ADVANCED_TRAINING(
      "педагоги с удостоверением о повышении квалификации за период",
      (r, from) -> course(r, Word.ADVANCED_TRAINING, from)),
  RETRAINING(
      "педагоги с дипломом о переподготовке за период",
      (r, from) -> course(r, Word.RETRAINING, from)),
  DIAGNOSED(
      "педагоги, прошедшие диагностику за период",
      (r, from) -> of(r, Learning.diagnosed(r, Any.WORD, from, r.asOf()))),
  ROUTES(
      "педагоги с утверждённым ИОМ в периоде",
      (r, from) -> of(r, Learning.routeInForce(r, Any.WORD, from, r.asOf()))),
  MENTORING(
      "педагоги — наставники и наставляемые в периоде",
      (r, from) -> of(r, Support.mentoring(r, Any.WORD, from, r.asOf()))),
  VACANCIES(
      "вакансии, открытые на дату", (r, from) -> Places.open(r).and(Places.vacancies(r)).count());

  private static final int YOUNG_AGE = 35;

  private static final class Any {
    static final int WORD = -1;
  }

  /** Counts from the period's first day to the reading's day. */
  private interface Counting {
    int count(Reading reading, int from);
  }

  private final String title;
  private final Counting counting;

  LiveFact(String title, Counting counting) {
    this.title = title;
    this.counting = counting;
  }

  /** What is counted, in Russian. */
  public String title() {
    return title;
  }

  int count(Reading reading, int from) {
    return counting.count(reading, from);
  }

  private static Bits pedagogues(Reading reading) {
    return reading.workforce().pedagogues();
  }

  private static int of(Reading reading, Bits people) {
    return pedagogues(reading).and(people).count();
  }

  private static int course(Reading reading, Word kind, int from) {
    return of(reading, Learning.course(reading, kind.code(), from, reading.asOf()));
  }

  private static int category(Reading reading, Word wanted) {
    int[] best = Qualification.category(reading);
    int[] count = {0};
    pedagogues(reading).forEach(person -> count[0] += best[person] == wanted.code() ? 1 : 0);
    return count[0];
  }

  private static int young(Reading reading) {
    int[] years = Age.years(reading, reading.asOf());
    int[] count = {0};
    pedagogues(reading).forEach(p -> count[0] += years[p] >= 0 && years[p] < YOUNG_AGE ? 1 : 0);
    return count[0];
  }
}
