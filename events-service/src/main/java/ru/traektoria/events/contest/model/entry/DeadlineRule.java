package ru.traektoria.events.contest.model.entry;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import ru.traektoria.events.contest.model.terms.Window;
import ru.traektoria.platform.kernel.Reason;

/** Does an application come in time? To the minute, in the municipality's time (S2-68, S2-69). */
public final class DeadlineRule {

  private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

  private DeadlineRule() {}

  /** What speaks against taking it in now; empty when nothing does. */
  public static List<Reason> against(Window window, LocalDateTime now) {
    if (window.early(now)) {
      return List.of(
          Reason.of(
              "deadline.early", "Приём заявок начнётся " + WORDS.format(window.opens()) + "."));
    }
    return window.late(now)
        ? List.of(
            Reason.of(
                "deadline.late",
                "Приём заявок закончился " + WORDS.format(window.deadline()) + "."))
        : List.of();
  }
}
