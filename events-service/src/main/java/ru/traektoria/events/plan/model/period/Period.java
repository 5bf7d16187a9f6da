package ru.traektoria.events.plan.model.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Срок of a plan item: the text as people wrote it, which stays, and what was derived from it.
 *
 * @param text as written
 * @param spans when, in order; empty where no day can be derived
 * @param certainty how exactly the text says it
 * @param marks what somebody should look at
 */
public record Period(
    String text, List<Span> spans, Recurrence recurrence, Certainty certainty, Set<Mark> marks) {

  public Period {
    spans = spans == null ? List.of() : List.copyOf(spans);
    marks = marks == null ? Set.of() : java.util.Collections.unmodifiableSet(new TreeSet<>(marks));
  }

  /** A text nobody understands: kept, marked, never guessed. */
  static Period unread(String text) {
    Mark mark = text.isBlank() ? Mark.MISSING : Mark.UNREAD;
    return new Period(text, List.of(), Recurrence.ONCE, Certainty.UNREAD, Set.of(mark));
  }

  /** The first day; empty where none can be derived. */
  public Optional<LocalDate> from() {
    return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(0).from());
  }

  /** The last day, from which it is overdue. */
  public Optional<LocalDate> to() {
    return spans.stream().map(Span::to).max(LocalDate::compareTo);
  }

  /** Answers whether any of its days is among these. */
  public boolean meets(Span days) {
    return spans.stream().anyMatch(span -> span.meets(days));
  }

  /** How many results are expected at all. */
  public int occurrences() {
    return Math.max(1, spans.size()) * recurrence.times();
  }

  /** How many results are expected of what has ended before this day. */
  public int endedBefore(LocalDate day) {
    return (int) spans.stream().filter(span -> span.to().isBefore(day)).count()
        * recurrence.times();
  }

  /** The end of the next occurrence that has not ended; empty when all have, or none has a day. */
  public Optional<LocalDate> nextEnd(LocalDate today) {
    return spans.stream().map(Span::to).filter(to -> !to.isBefore(today)).min(LocalDate::compareTo);
  }

  /** Answers whether it came from an earlier plan and nobody has looked at it yet. */
  public boolean unchecked() {
    return marks.contains(Mark.SHIFTED) || marks.contains(Mark.NOT_SHIFTED);
  }

  /** The same, still to be looked at if the one before was. */
  public Period keepingUnchecked(Period before) {
    Period kept = this;
    for (Mark mark : before.marks) {
      kept = mark == Mark.SHIFTED || mark == Mark.NOT_SHIFTED ? kept.marked(mark) : kept;
    }
    return kept;
  }

  /** The end of the last occurrence that has ended. */
  public Optional<LocalDate> missedOn(LocalDate today) {
    return spans.stream().map(Span::to).filter(to -> to.isBefore(today)).max(LocalDate::compareTo);
  }

  /** The same, marked. */
  public Period marked(Mark mark) {
    List<Mark> more = new ArrayList<>(marks);
    more.add(mark);
    return new Period(text, spans, recurrence, certainty, Set.copyOf(more));
  }
}
