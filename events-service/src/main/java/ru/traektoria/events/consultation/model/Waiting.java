package ru.traektoria.events.consultation.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import ru.traektoria.events.consultation.model.Message.Side;
import ru.traektoria.events.model.WorkingDays;

/** How long an asker waits for an answer, in working days (S0-22, S0-44). */
public record Waiting(Consultation consultation) {

  /** The day since which the asker waits; empty if nobody waits. */
  public Optional<LocalDate> waitingSince() {
    if (!consultation.state().waits()) {
      return Optional.empty();
    }
    LocalDateTime since = null;
    for (Message message : consultation.thread()) {
      since =
          message.side() == Side.CONSULTANT
              ? null
              : Objects.requireNonNullElse(since, message.at());
    }
    return Optional.ofNullable(since).map(LocalDateTime::toLocalDate);
  }

  /** Answers whether the asker waits longer than so many working days (S0-44). */
  public boolean late(LocalDate today, int within) {
    return waitingSince().filter(since -> WorkingDays.between(since, today) > within).isPresent();
  }

  /** Working days from the question to its first answer; empty if there is none. */
  public Optional<Integer> waited() {
    return consultation.asker() == null || consultation.given() == null
        ? Optional.empty()
        : Optional.of(WorkingDays.between(askedOn(), consultation.given().on()));
  }

  /** The day of the question, or of the recorded consultation. */
  public LocalDate askedOn() {
    return consultation.asker() == null
        ? consultation.given().on()
        : consultation.thread().get(0).at().toLocalDate();
  }
}
