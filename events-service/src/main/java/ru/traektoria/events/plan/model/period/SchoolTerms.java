package ru.traektoria.events.plan.model.period;

import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Учебные четверти: when they begin and end; a municipality or school sets its own days.
 *
 * @param terms четыре четверти, in order
 */
public record SchoolTerms(List<Term> terms) {

  private static final int FIRST_MONTH = 8;

  /** What most schools have; the days are changed with the plan. */
  public static final SchoolTerms USUAL =
      new SchoolTerms(
          List.of(
              new Term(MonthDay.of(9, 1), MonthDay.of(10, 27)),
              new Term(MonthDay.of(11, 6), MonthDay.of(12, 30)),
              new Term(MonthDay.of(1, 12), MonthDay.of(3, 22)),
              new Term(MonthDay.of(3, 30), MonthDay.of(5, 26))));

  public SchoolTerms {
    terms = List.copyOf(terms);
  }

  /** One четверть. */
  public record Term(MonthDay from, MonthDay to) {

    Span in(int academicYear) {
      return new Span(from.atYear(yearOf(from, academicYear)), to.atYear(yearOf(to, academicYear)));
    }
  }

  /** Answers whether there are four, one after the other. */
  public boolean sensible() {
    return terms.size() == 4
        && terms.stream().allMatch(t -> position(t.from()) < position(t.to()))
        && IntStream.range(1, 4)
            .allMatch(i -> position(terms.get(i - 1).to()) < position(terms.get(i).from()));
  }

  /** Четверть 1 to 4 of an academic year. */
  public Span term(int number, int academicYear) {
    return terms.get(number - 1).in(academicYear);
  }

  /** Каникулы after четверть 1 to 3: the days between it and the next. */
  public Span holidays(int after, int academicYear) {
    return new Span(
        term(after, academicYear).to().plusDays(1),
        term(after + 1, academicYear).from().minusDays(1));
  }

  private static int yearOf(MonthDay day, int academicYear) {
    return day.getMonthValue() >= FIRST_MONTH ? academicYear : academicYear + 1;
  }

  private static int position(MonthDay day) {
    return (day.getMonthValue() + 12 - FIRST_MONTH) % 12 * 31 + day.getDayOfMonth();
  }
}
