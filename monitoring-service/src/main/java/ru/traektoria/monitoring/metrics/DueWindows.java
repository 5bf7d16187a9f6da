package ru.traektoria.monitoring.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.frozen.FrozenWindow;

/**
 * Просроченные окна: days of monitoring (S3 table 3) and years whose tables nobody froze in time. A
 * day's window is closed by a frozen table of that day, or by one frozen before the next window. A
 * year is closed by a table of it frozen after its last day; it is due on 15 October, a calendar
 * year on 31 January (domain.md §2.6).
 */
record DueWindows(List<FrozenWindow> frozen, ZoneId zone) {

  private static final Map<YearKind, MonthDay> CLOSING =
      Map.of(
          YearKind.ACADEMIC, MonthDay.of(10, 15),
          YearKind.CALENDAR, MonthDay.of(1, 31));

  /** Days that each window of the open year is late by, zero for those that are closed. */
  Map<String, Long> windows(ReportingYear year, List<Indicator> indicators, LocalDate today) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    indicators.forEach(indicator -> days.addAll(indicator.windowsIn(year)));
    Map<String, Long> late = new LinkedHashMap<>();
    for (LocalDate day : days.headSet(today, true)) {
      boolean closed = frozen.stream().anyMatch(w -> closes(w, year, day, days.higher(day)));
      late.put(day.toString(), closed ? 0 : ChronoUnit.DAYS.between(day, today));
    }
    return late;
  }

  private boolean closes(FrozenWindow window, ReportingYear year, LocalDate day, LocalDate next) {
    LocalDate on = on(window.frozenAt());
    return window.year().equals(year)
        && (day.equals(window.asOf())
            || window.asOf() == null && !on.isBefore(day) && (next == null || on.isBefore(next)));
  }

  /** Days that the closing of a past year is late by, zero when it is closed or not due yet. */
  long year(ReportingYear year, LocalDate today) {
    ReportingYear next = new ReportingYear(year.kind(), year.start() + 1);
    LocalDate due = next.on(CLOSING.get(year.kind()));
    boolean closed =
        frozen.stream()
            .anyMatch(w -> w.year().equals(year) && on(w.frozenAt()).isAfter(year.last()));
    return closed ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
  }

  private LocalDate on(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }
}
