package ru.traektoria.monitoring.closing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Период мониторинга одного муниципалитета: a window or a year that is open, closed, reopened and
 * closed again; every closing stays readable (domain.md §2.6).
 *
 * @param start the calendar year in which its year begins
 * @param day the day D; {@code null} of a year
 * @param due by when it is closed
 * @param closed whether the last closing is in force
 */
public record Period(
    String municipality,
    PeriodKind kind,
    int start,
    LocalDate day,
    LocalDate due,
    boolean closed,
    List<Closing> closings,
    List<Act> acts) {

  /** So long a reason may be. */
  public static final int LONGEST = 1_000;

  public Period {
    closings = List.copyOf(closings);
    acts = List.copyOf(acts);
  }

  /** A period of which nobody has decided anything yet. */
  public static Period untouched(String municipality, PeriodKind kind, int start) {
    return new Period(
        municipality,
        kind,
        start,
        kind.dayIn(start),
        kind.dueIn(start),
        false,
        List.of(),
        List.of());
  }

  /** The last day that it covers. */
  public LocalDate last() {
    return day == null ? kind.lastIn(start) : day;
  }

  /** The closing in force; empty while it is open. */
  public Optional<Closing> inForce() {
    return closed ? Optional.of(closings.get(closings.size() - 1)) : Optional.empty();
  }

  /** Days since it had to be closed; 0: closed, or not due yet. */
  public long overdue(LocalDate today) {
    return closed ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
  }

  /** The number that the next closing gets. */
  public int next() {
    return closings.size() + 1;
  }

  /** Refused while it is closed or not over yet; afterwards the check-list decides. */
  public List<Reason> closable(LocalDate today) {
    if (closed) {
      return List.of(Reason.of("period.closed", "Период уже закрыт."));
    }
    return last().isAfter(today)
        ? List.of(Reason.of("period.future", "Период ещё не кончился: закрывать рано."))
        : List.of();
  }

  /** Closes it: the numbers are those of the window from now on. */
  public Decision<Period, Object> close(Closing closing, LocalDate today) {
    List<Reason> problems = closable(today);
    if (!problems.isEmpty()) {
      return Decision.refuse(problems);
    }
    String text = "Закрыт, версия № " + closing.number();
    return Decision.accept(
        with(
            day,
            due,
            true,
            added(closings, closing),
            new Act(Act.Kind.CLOSED, text, null, closing.at(), closing.by())));
  }

  /** Opens it again: numbers are live until it is closed anew, every closing stays readable. */
  public Decision<Period, Object> reopen(String reason, Instant at, String by) {
    if (!closed) {
      return Decision.refuse(Reason.of("period.open", "Период и так открыт."));
    }
    Optional<Reason> problem = reasoned(reason);
    if (problem.isPresent()) {
      return Decision.refuse(problem.get());
    }
    String text = "Открыт снова после версии № " + closings.size();
    Act act = new Act(Act.Kind.REOPENED, text, reason.strip(), at, by);
    return Decision.accept(with(day, due, false, closings, act));
  }

  /** Moves the day D and the term, with a reason. */
  public Decision<Period, Object> move(
      LocalDate toDay, LocalDate toDue, String reason, Instant at, String by) {
    if (closed) {
      return Decision.refuse(
          Reason.of("period.closed", "Период закрыт: сначала откройте его снова."));
    }
    List<Reason> problems = MovingRule.problems(this, toDay, toDue);
    reasoned(reason).ifPresent(problems::add);
    if (!problems.isEmpty()) {
      return Decision.refuse(problems);
    }
    Act act = new Act(Act.Kind.MOVED, MovingRule.words(this, toDay, toDue), reason.strip(), at, by);
    return Decision.accept(with(toDay, toDue, false, closings, act));
  }

  private static Optional<Reason> reasoned(String reason) {
    if (reason == null || reason.isBlank()) {
      return Optional.of(Reason.at("reason", "period.reason", "Укажите причину."));
    }
    return reason.length() > LONGEST
        ? Optional.of(Reason.at("reason", "period.reason", "Причина длиннее 1000 знаков."))
        : Optional.empty();
  }

  private Period with(
      LocalDate onDay, LocalDate dueOn, boolean nowClosed, List<Closing> all, Act act) {
    return new Period(municipality, kind, start, onDay, dueOn, nowClosed, all, added(acts, act));
  }

  private static <T> List<T> added(List<T> list, T one) {
    List<T> longer = new ArrayList<>(list);
    longer.add(one);
    return longer;
  }
}
