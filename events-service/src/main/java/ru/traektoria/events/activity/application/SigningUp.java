package ru.traektoria.events.activity.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityEvent;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Запись педагога: many send at once, so whoever loses a race decides again; the last seat goes to
 * one of them and the others wait. Within one instance they queue instead of racing, so that the
 * retries are left for the races between instances.
 */
@Service
public class SigningUp {

  private static final int QUEUES = 64;

  private final Activities activities;
  private final Reach reach;
  private final Clock clock;
  private final Lock[] queues = new Lock[QUEUES];

  SigningUp(Activities activities, Reach reach, Clock clock) {
    this.activities = activities;
    this.reach = reach;
    this.clock = clock;
    Arrays.setAll(queues, i -> new ReentrantLock());
  }

  /** The teacher who is signed in signs up. */
  public Stored<Activity> signUp(ActivityId id, Scope scope) {
    TeacherId me = self(scope);
    Place from = reach.placeOf(me, scope);
    return inTurn(
        id,
        activity -> {
          requireSeen(activity, scope);
          return activity.participants().signUp(me, from, LocalDate.now(clock));
        });
  }

  /** The teacher who is signed in gives the seat back. */
  public Stored<Activity> withdraw(ActivityId id, Scope scope) {
    TeacherId me = self(scope);
    return inTurn(
        id,
        activity -> {
          requireSeen(activity, scope);
          return activity.participants().giveBack(me, LocalDate.now(clock));
        });
  }

  private Stored<Activity> inTurn(
      ActivityId id, Function<Activity, Decision<Activity, ActivityEvent>> how) {
    Lock queue = queues[Math.floorMod(id.hashCode(), QUEUES)];
    queue.lock();
    try {
      return activities.update(id, null, how);
    } finally {
      queue.unlock();
    }
  }

  private void requireSeen(Activity activity, Scope scope) {
    if (!reach.sees(scope, activity.audience())) {
      throw Problems.notFound("Мероприятие", activity.id().value());
    }
  }

  private static TeacherId self(Scope scope) {
    return scope
        .viewer()
        .teacherId()
        .map(TeacherId::new)
        .orElseThrow(() -> Problems.forbidden("Записаться может педагог, который есть в реестре."));
  }
}
