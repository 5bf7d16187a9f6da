package ru.traektoria.route.model.attestation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.attestation.Conformity.Schedule;
import ru.traektoria.route.model.attestation.Conformity.State;
import ru.traektoria.route.model.attestation.ExemptionRule.Exempt;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/** Включение в график аттестации на соответствие: how a {@link Conformity} begins. */
public final class Scheduling {

  private Scheduling() {}

  /** A wish to put somebody on the list, with what the law says on the day of the session. */
  public record Plan(Schedule schedule, Optional<Exempt> exempt, LocalDate today) {}

  /** Puts a person on the list; who is exempt by law is not put there. */
  public static Decision<Conformity, AttestationEvent> schedule(
      ConformityId id, TeacherId teacher, Place place, String position, Plan plan) {
    List<Reason> reasons = ConformityRule.scheduling(position, plan);
    return reasons.isEmpty()
        ? Decision.accept(
            new Conformity(
                id,
                teacher,
                place,
                position,
                plan.schedule(),
                null,
                null,
                null,
                State.SCHEDULED,
                null))
        : Decision.refuse(reasons);
  }
}
