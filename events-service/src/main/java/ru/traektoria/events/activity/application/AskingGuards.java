package ru.traektoria.events.activity.application;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.application.AnnouncingGuard.Attempt;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Description;

/** Asks everybody who has to agree before an activity is written, and settles with them after. */
@Component
public class AskingGuards {

  private final List<AnnouncingGuard> guards;

  AskingGuards(List<AnnouncingGuard> guards) {
    this.guards = guards;
  }

  /** What was said, completed by what the guards know, such as the name of the room. */
  public Description completed(ActivityId id, Description what) {
    Description whole = what;
    for (AnnouncingGuard guard : guards) {
      whole = guard.completed(id, whole);
    }
    return whole;
  }

  /** Whatever the guards took before the write they settle after it, also when it was refused. */
  public <T> T around(Attempt attempt, Supplier<T> write) {
    Deque<Runnable> settling = new ArrayDeque<>();
    try {
      guards.forEach(guard -> settling.push(guard.before(attempt)));
      return write.get();
    } finally {
      settling.forEach(Runnable::run);
    }
  }

  /** Gives back what a cancelled activity had taken. */
  public void cancelled(ActivityId id) {
    guards.forEach(guard -> guard.cancelled(id));
  }
}
