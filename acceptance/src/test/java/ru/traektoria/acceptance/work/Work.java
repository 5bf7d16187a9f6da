package ru.traektoria.acceptance.work;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import ru.traektoria.acceptance.Town;

/**
 * One kind of work that somebody does piece by piece, as many pieces as were asked for. A piece is
 * over when the platform has acknowledged it.
 */
public abstract class Work implements Runnable {

  final Town town;
  final Pool people;
  private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
  private final Semaphore wanted = new Semaphore(0);
  private volatile Throwable failure;

  Work(Town town, Pool people) {
    this.town = town;
    this.people = people;
  }

  /** Does the piece with this number; gives back the id of what was acknowledged. */
  abstract String piece(int number);

  /** What the service says there is, read over REST. */
  public abstract Set<String> stored();

  /** What the topics must say. */
  public abstract List<Told> told();

  /** What this work alone makes the numerators of indicators. */
  public abstract Map<String, Integer> numbers();

  /** Whether a piece needs events to arrive before it can be acknowledged. */
  public boolean waitsForEvents() {
    return false;
  }

  /** A key that no other town, work or piece uses: the principal is the same everywhere. */
  final String key(Object piece) {
    return town.id() + "/" + getClass().getSimpleName() + "/" + piece;
  }

  @Override
  public final void run() {
    try {
      for (int number = 0; true; number++) {
        wanted.acquire();
        acknowledged.put(number, piece(number));
      }
    } catch (InterruptedException theEnd) {
      Thread.currentThread().interrupt();
    } catch (Throwable broken) {
      failure = broken;
    }
  }

  final void ask(int pieces) {
    wanted.release(pieces);
  }

  final int done() {
    if (failure != null) {
      throw new AssertionError(getClass().getSimpleName() + ": " + failure.getMessage(), failure);
    }
    return acknowledged.size();
  }

  /** The ids of everything acknowledged. */
  public final Collection<String> acknowledged() {
    return List.copyOf(acknowledged.values());
  }

  final Told each(String topic, String event, String field, int times) {
    Map<String, Integer> expected = new HashMap<>();
    acknowledged().forEach(id -> expected.put(id, times));
    return new Told(topic, event, field, expected);
  }
}
