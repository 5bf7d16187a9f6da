package ru.traektoria.events.plan.model.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days from one to another, both included. */
public record Span(LocalDate from, LocalDate to) {
  public Span {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " is after " + to);
    }
  }

  /** One day. */
  public static Span day(LocalDate day) {
    return new Span(day, day);
  }

  /** Whole months, both included. */
  public static Span months(YearMonth from, YearMonth to) {
    return new Span(from.atDay(1), to.atEndOfMonth());
  }

  /** The days that are in both. */
  public Optional<Span> within(Span other) {
    LocalDate start = from.isBefore(other.from) ? other.from : from;
    LocalDate end = to.isAfter(other.to) ? other.to : to;
    return end.isBefore(start) ? Optional.empty() : Optional.of(new Span(start, end));
  }

  /** Answers whether any day is in both. */
  public boolean meets(Span other) {
    return within(other).isPresent();
  }

  /** Answers whether the day is among them. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The span from the earlier beginning to the later end. */
  public Span and(Span other) {
    return new Span(
        from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
  }
}
