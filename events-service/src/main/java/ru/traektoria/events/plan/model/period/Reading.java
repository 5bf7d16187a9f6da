package ru.traektoria.events.plan.model.period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was gathered from one text, phrase by phrase, and what it comes to in the plan's years. */
final class Reading {

  private final List<Span> absolute = new ArrayList<>();
  private final List<Function<Calendar, Span>> yearless = new ArrayList<>();
  private Recurrence recurrence = Recurrence.ONCE;
  private Certainty certainty = Certainty.DAYS;
  private boolean undated;
  private boolean whole;

  /** Days whose year is written. */
  void at(Span span, Certainty how) {
    absolute.add(span);
    loosen(how);
  }

  /** Days of every year of the plan, or of its only one. */
  void yearly(Certainty how, Function<Calendar, Span> which) {
    yearless.add(which);
    loosen(how);
  }

  void every(Recurrence.Unit unit, int times) {
    if (recurrence.unit() == Recurrence.Unit.ONCE || unit != Recurrence.Unit.YEAR) {
      recurrence = new Recurrence(unit, times);
    }
    if (unit == Recurrence.Unit.YEAR) {
      everyYear = true;
    }
  }

  private boolean everyYear;

  /** В течение года: all days of the plan. */
  void whole() {
    whole = true;
  }

  /** По графику: no day can be known. */
  void undated() {
    undated = true;
  }

  private void loosen(Certainty how) {
    if (how.compareTo(certainty) > 0) {
      certainty = how;
    }
  }

  private boolean dated() {
    return !absolute.isEmpty() || !yearless.isEmpty();
  }

  Period told(String text, PlanYears years, SchoolTerms terms, boolean reporting) {
    boolean said = dated() || undated || whole || recurrence != Recurrence.ONCE || everyYear;
    if (!said) {
      return Period.unread(text);
    }
    if (!dated() && undated) {
      return new Period(text, List.of(), recurrence, Certainty.UNDATED, Set.of());
    }
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    List<Calendar> calendars =
        years.all().stream().map(y -> new Calendar(years, y, reporting, terms)).toList();
    List<Span> spans = dated() ? dated(calendars, years, marks) : whole(calendars, years);
    if (spans.stream().noneMatch(span -> span.meets(around(years)))) {
      marks.add(Mark.OUTSIDE);
    }
    return new Period(text, spans, recurrence, dated() ? certainty : loose(), marks);
  }

  /** The August before an academic year belongs to it. */
  private static Span around(PlanYears years) {
    return new Span(years.span().from().minusMonths(1), years.span().to());
  }

  private List<Span> dated(List<Calendar> calendars, PlanYears years, Set<Mark> marks) {
    if (!yearless.isEmpty() && years.several() && !everyYear) {
      marks.add(Mark.EVERY_YEAR);
    }
    List<Span> spans =
        Stream.concat(
                absolute.stream(),
                calendars.stream().flatMap(c -> yearless.stream().map(which -> which.apply(c))))
            .distinct()
            .sorted(Comparator.comparing(Span::from).thenComparing(Span::to))
            .toList();
    List<Span> parts =
        calendars.stream()
            .flatMap(c -> Occurrences.of(recurrence.unit(), c).stream())
            .flatMap(unit -> spans.stream().flatMap(span -> span.within(unit).stream()))
            .toList();
    return parts.isEmpty() ? spans : parts;
  }

  private List<Span> whole(List<Calendar> calendars, PlanYears years) {
    if (recurrence.unit() == Recurrence.Unit.YEAR) {
      return years.all().stream().map(years::of).toList();
    }
    List<Span> parts =
        calendars.stream().flatMap(c -> Occurrences.of(recurrence.unit(), c).stream()).toList();
    return parts.isEmpty() ? List.of(years.span()) : parts;
  }

  private Certainty loose() {
    return switch (recurrence.unit()) {
      case MONTH, QUARTER, TERM, HALF -> Certainty.MONTHS;
      case ALWAYS, WEEK -> Certainty.ALWAYS;
      default -> Certainty.YEARS;
    };
  }
}
