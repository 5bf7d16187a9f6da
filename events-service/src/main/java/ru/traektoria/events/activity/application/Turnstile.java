package ru.traektoria.events.activity.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityEvent;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Турникет: commands of a crowd about one activity pass in the order in which they came. Whoever is
 * first decides for all who have gathered behind and writes once; each learns the own outcome, and
 * nobody hears of it before it is written. Between instances the version of the store decides.
 */
@Component
final class Turnstile {

  private static final int GATES = 64;
  private static final int ROUNDS = 8;

  private final Activities activities;
  private final Gate[] gates = new Gate[GATES];

  Turnstile(Activities activities) {
    this.activities = activities;
    Arrays.setAll(gates, i -> new Gate(new ReentrantLock(), new ConcurrentLinkedQueue<>()));
  }

  private record Gate(Lock lock, Queue<Ticket> waiting) {}

  /** One command and what became of it. */
  private static final class Ticket {
    private final ActivityId id;
    private final Function<Activity, Decision<Activity, ActivityEvent>> how;
    private Stored<Activity> after;
    private RuntimeException refusal;

    Ticket(ActivityId id, Function<Activity, Decision<Activity, ActivityEvent>> how) {
      this.id = id;
      this.how = how;
    }

    boolean served() {
      return after != null || refusal != null;
    }
  }

  /**
   * Decides when it is this command's turn.
   *
   * @throws org.springframework.web.ErrorResponseException what the command itself throws, 422 with
   *     its reasons, 404 for no such activity
   */
  Stored<Activity> pass(ActivityId id, Function<Activity, Decision<Activity, ActivityEvent>> how) {
    Ticket ticket = new Ticket(id, how);
    Gate gate = gates[Math.floorMod(id.hashCode(), GATES)];
    gate.waiting().add(ticket);
    gate.lock().lock();
    try {
      if (!ticket.served()) {
        serve(gate.waiting());
      }
    } finally {
      gate.lock().unlock();
    }
    if (ticket.refusal != null) {
      throw ticket.refusal;
    }
    return ticket.after;
  }

  private void serve(Queue<Ticket> waiting) {
    Map<ActivityId, List<Ticket>> groups = new LinkedHashMap<>();
    for (Ticket ticket = waiting.poll(); ticket != null; ticket = waiting.poll()) {
      groups.computeIfAbsent(ticket.id, id -> new ArrayList<>()).add(ticket);
    }
    groups.forEach(this::serve);
  }

  private void serve(ActivityId id, List<Ticket> group) {
    try {
      Stored<Activity> after = patiently(id, activity -> decide(activity, group));
      group.stream().filter(one -> one.refusal == null).forEach(one -> one.after = after);
    } catch (RuntimeException failed) {
      group.forEach(one -> one.refusal = failed);
    }
  }

  private static Decision<Activity, ActivityEvent> decide(Activity before, List<Ticket> group) {
    Activity state = before;
    List<ActivityEvent> events = new ArrayList<>();
    for (Ticket ticket : group) {
      ticket.refusal = null;
      try {
        Accepted<Activity, ActivityEvent> accepted = Problems.accepted(ticket.how.apply(state));
        state = accepted.state();
        events.addAll(accepted.events());
      } catch (ErrorResponseException refused) {
        ticket.refusal = refused;
      }
    }
    return Decision.accept(state, events);
  }

  /** The busy gate of another instance may win ten times running; nobody is sent away for that. */
  private Stored<Activity> patiently(
      ActivityId id, Function<Activity, Decision<Activity, ActivityEvent>> how) {
    for (int round = 1; round < ROUNDS; round++) {
      try {
        return activities.update(id, null, how);
      } catch (ErrorResponseException lost) {
        if (lost.getStatusCode() != HttpStatus.CONFLICT) {
          throw lost;
        }
      }
    }
    return activities.update(id, null, how);
  }
}
