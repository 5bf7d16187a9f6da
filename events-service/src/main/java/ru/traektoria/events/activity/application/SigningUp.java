package ru.traektoria.events.activity.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.AudienceRule;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Запись педагога: many send at once and pass one {@link Turnstile}; the last seat goes to one of
 * them and the others wait.
 */
@Service
public class SigningUp {

  private final Turnstile turnstile;
  private final Reach reach;
  private final Colleagues colleagues;
  private final Clock clock;

  SigningUp(Turnstile turnstile, Reach reach, Colleagues colleagues, Clock clock) {
    this.colleagues = colleagues;
    this.turnstile = turnstile;
    this.reach = reach;
    this.clock = clock;
  }

  /** The teacher who is signed in signs up. */
  public Stored<Activity> signUp(ActivityId id, Scope scope) {
    TeacherId me = self(scope);
    Place from = reach.placeOf(me, scope);
    return turnstile.pass(
        id,
        activity -> {
          requireSeen(activity, scope);
          Optional<Reason> unwanted =
              activity.description().more().onlyAudience() && activity.enrolments().of(me).isEmpty()
                  ? AudienceRule.against(activity, colleagues.of(me.value()))
                  : Optional.empty();
          return unwanted.isPresent()
              ? Decision.refuse(unwanted.get())
              : activity.participants().signUp(me, from, LocalDate.now(clock));
        });
  }

  /** The teacher who is signed in gives the seat back. */
  public Stored<Activity> withdraw(ActivityId id, Scope scope) {
    TeacherId me = self(scope);
    return turnstile.pass(
        id,
        activity -> {
          requireSeen(activity, scope);
          return activity.participants().giveBack(me, LocalDate.now(clock));
        });
  }

  private void requireSeen(Activity activity, Scope scope) {
    if (!reach.sees(scope, activity.audience())) {
      throw Problems.notFound("Мероприятие", activity.id().value());
    }
  }

  static TeacherId self(Scope scope) {
    return scope
        .viewer()
        .teacherId()
        .map(TeacherId::new)
        .orElseThrow(() -> Problems.forbidden("Записаться может педагог, который есть в реестре."));
  }
}
