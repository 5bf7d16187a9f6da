package ru.traektoria.monitoring.closing.application;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.closing.model.Closing;
import ru.traektoria.monitoring.closing.model.Period;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;

/**
 * Информирование о результатах мониторинга (S3, этап 3): when a window or a year is closed, every
 * school and every official of the municipality is told for a fortnight, with the way to what
 * concerns them. Letters go out with the other reminders.
 */
@Component
class AnnouncingResults implements Reminding {

  private static final int NEWS_DAYS = 14;

  private final Periods periods;

  AnnouncingResults(Periods periods) {
    this.periods = periods;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    boolean told = viewer.has(Role.SCHOOL_LEAD) || viewer.has(Role.OFFICIAL);
    if (!told || viewer.municipality().isEmpty()) {
      return List.of();
    }
    String town = viewer.municipality().get();
    return Stream.of(YearKind.values())
        .map(kind -> ReportingYear.of(kind, today))
        .flatMap(year -> Stream.of(year.previous(), year))
        .flatMap(year -> periods.of(town, year).stream())
        .map(Stored::state)
        .flatMap(period -> news(period, today).stream())
        .toList();
  }

  static Optional<Reminder> news(Period period, LocalDate today) {
    return period.inForce().filter(closing -> fresh(closing, today)).map(c -> news(period, c));
  }

  private static boolean fresh(Closing closing, LocalDate today) {
    LocalDate closed = LocalDate.ofInstant(closing.at(), ZoneOffset.UTC);
    return !today.isAfter(closed.plusDays(NEWS_DAYS));
  }

  private static Reminder news(Period period, Closing closing) {
    String again = closing.number() > 1 ? " снова, версия № " + closing.number() : "";
    String year = ClosingPeriods.year(period).words();
    String what =
        period.kind().year()
            ? "Итоги мониторинга: " + year + " закрыт"
            : "Итоги мониторинга: окно «" + period.kind().title() + "», " + year + ", закрыто";
    return Reminder.news(
        what + again, "/monitoring/tracks/" + track(period) + "?window=" + closing.window());
  }

  /** The track that the window is about; of a year the first one. */
  private static String track(Period period) {
    boolean second = period.kind().codes().stream().anyMatch(code -> code.startsWith("T2."));
    return second ? "track2" : "track1";
  }
}
