package ru.traektoria.monitoring.closing.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.closing.model.Closing;
import ru.traektoria.monitoring.closing.model.Period;
import ru.traektoria.monitoring.closing.model.PeriodKind;
import ru.traektoria.monitoring.closing.model.Settled;
import ru.traektoria.monitoring.frozen.FreezingTables;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Закрывает, открывает снова и сдвигает окна и годы (domain.md §2.6). */
@Component
public class ClosingPeriods {

  /** The form field of the reason for closing although a check is not met. */
  public static final String REASON = "reason-";

  private final Periods periods;
  private final List<ClosingCheck> checks;
  private final FreezingTables freezing;
  private final FrozenTables frozen;
  private final Clock clock;

  ClosingPeriods(
      Periods periods,
      List<ClosingCheck> checks,
      FreezingTables freezing,
      FrozenTables frozen,
      Clock clock) {
    this.periods = periods;
    this.checks = checks.stream().sorted(Comparator.comparing(ClosingCheck::order)).toList();
    this.freezing = freezing;
    this.frozen = frozen;
    this.clock = clock;
  }

  /** The check-list as it stands now. */
  public List<ClosingCheck.Found> checks(Period period) {
    ClosingCheck.Question question =
        new ClosingCheck.Question(
            period.municipality(),
            period.kind(),
            year(period),
            period.kind().codes(),
            period.last(),
            LocalDate.now(clock));
    return checks.stream().map(check -> check.check(question)).toList();
  }

  /** The reporting year of a period. */
  public static ReportingYear year(Period period) {
    return year(period.kind(), period.start());
  }

  /** The reporting year of a kind that begins in this calendar year. */
  public static ReportingYear year(PeriodKind kind, int start) {
    return new ReportingYear(kind.calendar() ? YearKind.CALENDAR : YearKind.ACADEMIC, start);
  }

  /**
   * Closes the period: freezes its numbers under the next version.
   *
   * @param reasons by code of the check that is not met: why it is closed all the same
   * @throws org.springframework.web.ErrorResponseException 412 if somebody decided meanwhile, 422
   *     naming each check that is not met and has no reason
   */
  public Stored<Period> close(
      String municipality,
      PeriodKind kind,
      int start,
      Map<String, String> reasons,
      long version,
      String by) {
    Stored<Period> seen = periods.get(municipality, kind, start);
    if (seen.version() != version) {
      throw Problems.stale();
    }
    Period period = seen.state();
    LocalDate today = LocalDate.now(clock);
    List<Reason> problems = period.closable(today);
    if (!problems.isEmpty()) {
      throw Problems.refused(problems);
    }
    List<Settled> settled = settled(period, reasons);
    String id = Ids.derived(municipality, kind.name(), String.valueOf(start), "" + version);
    FrozenWindow window = freezing.freeze(id, selection(period), name(period), by);
    Closing closing =
        new Closing(
            period.next(),
            window.id(),
            window.number(),
            period.day(),
            window.seal(),
            clock.instant(),
            by,
            settled);
    try {
      return periods.change(seen, version, p -> p.close(closing, today));
    } catch (RuntimeException e) {
      if (!holds(periods.get(municipality, kind, start).state(), window)) {
        frozen.discard(window.id());
      }
      throw e;
    }
  }

  /** Whoever closed it at the same moment stands on the same window. */
  private static boolean holds(Period period, FrozenWindow window) {
    return period.closings().stream().anyMatch(one -> one.window().equals(window.id()));
  }

  private List<Settled> settled(Period period, Map<String, String> reasons) {
    List<Settled> settled = new ArrayList<>();
    List<Reason> missing = new ArrayList<>();
    for (ClosingCheck.Found found : checks(period)) {
      String reason = reasons.get(found.code());
      if (!found.met() && (reason == null || reason.isBlank())) {
        missing.add(
            Reason.at(
                REASON + found.code(),
                "period.check",
                found.title() + ": " + found.said() + ". Исправьте или укажите причину."));
      }
      if (!found.met() && reason != null && reason.length() > Period.LONGEST) {
        missing.add(
            Reason.at(REASON + found.code(), "period.reason", "Причина длиннее 1000 знаков."));
      }
      settled.add(
          new Settled(
              found.code(),
              found.title(),
              found.met(),
              found.said(),
              found.met() || reason == null ? null : reason.strip()));
    }
    if (!missing.isEmpty()) {
      throw Problems.refused(missing);
    }
    return settled;
  }

  private static Selection selection(Period period) {
    return new Selection(year(period), period.municipality(), null, null, period.day());
  }

  private static String name(Period period) {
    String what = period.kind().year() ? year(period).words() : period.kind().title();
    return what + ", версия " + period.next();
  }

  /** Opens the period again; 412, 422 as above. */
  public Stored<Period> reopen(
      String municipality, PeriodKind kind, int start, String reason, long version, String by) {
    return periods.change(
        periods.get(municipality, kind, start),
        version,
        p -> p.reopen(reason, clock.instant(), by));
  }

  /** Moves the day and the term of a period. */
  public Stored<Period> move(Stored<Period> seen, Moved to, long version, String by) {
    return periods.change(
        seen, version, p -> p.move(to.day(), to.due(), to.reason(), clock.instant(), by));
  }

  /** Where to and why. */
  public record Moved(LocalDate day, LocalDate due, String reason) {}
}
