package ru.traektoria.mentoring.application;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.Status;

/** What about a pair asks for attention (domain.md §2.4, S0 §4). */
public enum Attention {
  /** Давно не встречались. */
  STALLED,
  /** Срок скоро закончится. */
  EXPIRING,
  /** Срок закончился, а пара не закрыта. */
  OVERDUE,
  /** Предложена, но не оформлена: order or consent is missing. */
  PAPERS_MISSING;

  /** Everything about this pair that asks for attention today. */
  public static Set<Attention> of(MentoringPair pair, LocalDate today, MentoringSettings settings) {
    Set<Attention> flags = EnumSet.noneOf(Attention.class);
    if (pair.status() == Status.PROPOSED) {
      flags.add(PAPERS_MISSING);
    }
    if (pair.status() == Status.ACTIVE) {
      LocalDate last = pair.lastHeldOn().orElse(pair.terms().period().from());
      LocalDate end = pair.terms().period().plannedTo();
      if (last.plusDays(settings.stalledAfterDays()).isBefore(today)) {
        flags.add(STALLED);
      }
      if (end.isBefore(today)) {
        flags.add(OVERDUE);
      } else if (!end.isAfter(today.plusDays(settings.expiresWithinDays()))) {
        flags.add(EXPIRING);
      }
    }
    return flags;
  }
}
