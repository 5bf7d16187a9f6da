package ru.traektoria.monitoring.cycle.web;

import java.time.LocalDate;
import ru.traektoria.monitoring.cycle.model.action.Resolution;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;

/** Управленческое решение in words. */
public final class ResolutionWords {

  private ResolutionWords() {}

  /** «Приказ № 14 от 12 сентября 2026». */
  public static String title(Resolution r) {
    String number =
        r.protocol() != null
            ? ", протокол № " + r.protocol().number()
            : r.registered() == null ? "" : " № " + r.registered();
    return r.kind().title() + number + " от " + Russian.date(r.date());
  }

  public static Badge state(Resolution r, LocalDate today) {
    if (r.done() != null) {
      return Badge.good("Исполнено " + Russian.date(r.done().on()));
    }
    return r.late(today)
        ? Badge.bad("Контроль просрочен")
        : Badge.info("На контроле до " + Russian.date(r.control()));
  }
}
