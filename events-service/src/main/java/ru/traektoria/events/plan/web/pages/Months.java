package ru.traektoria.events.plan.web.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.traektoria.events.plan.model.period.Span;
import ru.traektoria.events.plan.web.PlanView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;

/** The months of a plan. */
final class Months {

  private Months() {}

  /** Every month of the plan; the August before an academic year belongs to it. */
  static List<YearMonth> of(PlanView plan) {
    Span days = plan.passport().years().span();
    YearMonth last = YearMonth.from(days.to());
    YearMonth first = YearMonth.from(days.from());
    boolean august = first.getMonthValue() == 9;
    return Stream.iterate(
            august ? first.minusMonths(1) : first, m -> !m.isAfter(last), m -> m.plusMonths(1))
        .toList();
  }

  static List<Option> options(PlanView plan) {
    return of(plan).stream().map(m -> Option.of(m.toString(), label(m))).toList();
  }

  static String label(YearMonth month) {
    return Russian.capital(Russian.monthYear(month.atDay(1)));
  }

  static Optional<Span> span(String month) {
    return read(month).map(m -> Span.months(m, m));
  }

  static Optional<YearMonth> read(String month) {
    try {
      return Optional.ofNullable(month).filter(m -> !m.isBlank()).map(YearMonth::parse);
    } catch (DateTimeParseException notAMonth) {
      return Optional.empty();
    }
  }

  /** The month asked for if the plan has it, else this month, else the first one. */
  static YearMonth chosen(PlanView plan, String asked, LocalDate today) {
    List<YearMonth> all = of(plan);
    YearMonth now = YearMonth.from(today);
    return read(asked).filter(all::contains).orElse(all.contains(now) ? now : all.get(0));
  }
}
