package ru.traektoria.monitoring.web.pages.period;

import java.time.LocalDate;
import ru.traektoria.monitoring.closing.application.ClosingPeriods;
import ru.traektoria.monitoring.closing.model.Period;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;

/** Периоды словами. */
final class PeriodWords {

  private PeriodWords() {}

  /** «Кадровые потребности, май», «2025/26 учебный год». */
  static String title(Period period) {
    return period.kind().year() ? ClosingPeriods.year(period).words() : period.kind().title();
  }

  /** How it stands today. */
  static Badge state(Period period, LocalDate today) {
    if (period.closed()) {
      return Badge.good("Закрыт, версия № " + period.closings().size()).icon("lock");
    }
    if (!period.closings().isEmpty()) {
      return Badge.warning("Открыт снова после версии № " + period.closings().size())
          .icon("lock-open");
    }
    if (period.last().isAfter(today)) {
      return Badge.neutral("Ещё не кончился").icon("clock");
    }
    return period.due().isBefore(today)
        ? Badge.bad("Не закрыт в срок " + Russian.date(period.due()))
        : Badge.info("Пора закрывать").icon("clock");
  }
}
