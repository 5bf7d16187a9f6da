package ru.traektoria.mentoring.application.attention;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ru.traektoria.mentoring.application.MentoringSettings;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.adaptation.Assessment.Side;
import ru.traektoria.mentoring.model.adaptation.Assessment.Stage;

/** What about a pair asks for attention (domain.md §2.4, S0 §4). */
public enum Attention {
  /** Давно не встречались. */
  STALLED,
  /** Срок скоро закончится. */
  EXPIRING,
  /** Срок закончился, а пара не закрыта. */
  OVERDUE,
  /** Встреча по плану пропущена: her day is past and nobody wrote it down. */
  MISSED,
  /** Пора оценить адаптацию: half of the term is over, or its end is near. */
  ASSESSMENT_DUE,
  /** Предложена, но не оформлена: order or consent is missing. */
  PAPERS_MISSING;

  /** Everything about this pair that asks for attention today. */
  public static Set<Attention> of(MentoringPair pair, LocalDate today, MentoringSettings settings) {
    if (pair.status() == Status.PROPOSED) {
      return EnumSet.of(PAPERS_MISSING);
    }
    return pair.status() == Status.ACTIVE
        ? ofActive(pair, today, settings)
        : EnumSet.noneOf(Attention.class);
  }

  private static Set<Attention> ofActive(
      MentoringPair pair, LocalDate today, MentoringSettings settings) {
    Set<Attention> flags = EnumSet.noneOf(Attention.class);
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
    if (!pair.programme().missed(today).isEmpty()) {
      flags.add(MISSED);
    }
    if (!pair.imported() && assessmentDue(pair, today, settings).isPresent()) {
      flags.add(ASSESSMENT_DUE);
    }
    return flags;
  }

  /** Which assessment by the mentor is due: interim from half term on, final near the end. */
  public static Optional<Stage> assessmentDue(
      MentoringPair pair, LocalDate today, MentoringSettings settings) {
    LocalDate from = pair.terms().period().from();
    LocalDate end = pair.terms().period().plannedTo();
    LocalDate half = from.plusDays((end.toEpochDay() - from.toEpochDay()) / 2);
    boolean nearEnd = !end.isAfter(today.plusDays(settings.expiresWithinDays()));
    Stage stage = nearEnd ? Stage.FINAL : Stage.INTERIM;
    boolean time = nearEnd || !half.isAfter(today);
    boolean all =
        pair.terms().mentees().stream()
            .allMatch(
                mentee ->
                    pair.assessments().stream()
                        .anyMatch(
                            one ->
                                one.side() == Side.MENTOR
                                    && one.stage() == stage
                                    && one.mentee().equals(mentee)));
    return time && !all ? Optional.of(stage) : Optional.empty();
  }
}
