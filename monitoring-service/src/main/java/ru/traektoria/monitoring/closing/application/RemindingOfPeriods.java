package ru.traektoria.monitoring.closing.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.closing.model.Period;
import ru.traektoria.monitoring.tables.Municipalities;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminder.Urgency;
import ru.traektoria.platform.web.reminder.Reminding;
import ru.traektoria.portal.Russian;

/**
 * Окна открываются напоминанием (S3, table 3): on the first day of its month whoever closes it is
 * told that a window has begun, from its last day on that it is to be closed, and after its term
 * that it is late. Years that are not this one or the last one are nobody's duty any more.
 */
@Component
class RemindingOfPeriods implements Reminding {

  private static final int SINGLY = 2;

  private final Periods periods;
  private final Tables tables;

  RemindingOfPeriods(Periods periods, Tables tables) {
    this.periods = periods;
    this.tables = tables;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    boolean closes = viewer.has(Role.METHODIST) || viewer.has(Role.OFFICIAL);
    String town = viewer.municipality().orElse(null);
    if (!closes || !Municipalities.of(tables.facts()).contains(town)) {
      return List.of();
    }
    return gathered(
        Stream.of(YearKind.values())
            .map(kind -> ReportingYear.of(kind, today))
            .flatMap(year -> Stream.of(year.previous(), year))
            .flatMap(year -> periods.of(town, year).stream())
            .map(Stored::state)
            .flatMap(period -> reminder(period, today).stream())
            .toList());
  }

  /** Many that are late become one: a column of the same words would hide everything else. */
  static List<Reminder> gathered(List<Reminder> all) {
    List<Reminder> late = all.stream().filter(r -> r.urgency() == Urgency.LATE).toList();
    if (late.size() <= SINGLY) {
      return all;
    }
    LocalDate first = late.stream().map(Reminder::due).min(LocalDate::compareTo).orElseThrow();
    String what = Russian.count(late.size(), "период", "периода", "периодов");
    return Stream.concat(
            Stream.of(Reminder.late("Закройте окна и годы: " + what, "/monitoring/periods", first)),
            all.stream().filter(r -> r.urgency() != Urgency.LATE))
        .toList();
  }

  static Optional<Reminder> reminder(Period period, LocalDate today) {
    if (period.closed() || today.isBefore(begins(period))) {
      return Optional.empty();
    }
    ReportingYear year = ClosingPeriods.year(period);
    String href = "/monitoring/periods/" + period.kind().code() + "/" + year;
    String what =
        period.kind().year()
            ? year.words()
            : "окно «" + period.kind().title() + "» на " + Russian.date(period.day());
    if (today.isBefore(period.last())) {
      return Optional.of(Reminder.near("Идёт " + what + ": сверьте данные", href, period.last()));
    }
    return Optional.of(
        today.isAfter(period.due())
            ? Reminder.late("Закройте " + what, href, period.due())
            : Reminder.near("Закройте " + what, href, period.due()));
  }

  /** A window begins with the month of its day; a year has nothing to do before it is over. */
  private static LocalDate begins(Period period) {
    return period.kind().year() ? period.last().plusDays(1) : period.day().withDayOfMonth(1);
  }
}
