package ru.traektoria.platform.events.intake;

import com.mongodb.MongoException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.web.ErrorResponseException;
import ru.traektoria.platform.events.EventMessage;

/**
 * At least once in, exactly once in effect (architecture.md §4): what was taken in before is
 * dropped, the next of an aggregate is applied, a gap and what cannot be read are parked, and later
 * events of a parked key wait behind it. An outage of the store is not a bad event: it passes
 * through, and the batch comes again.
 */
public final class Inbox {

  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

  private final List<Intake> intakes;
  private final Positions positions;
  private final ParkedEvents parked;

  /** A replay is alone: what it takes in and a batch of the same key would overtake each other. */
  private final ReadWriteLock replaying = new ReentrantReadWriteLock();

  Inbox(List<Intake> intakes, Positions positions, ParkedEvents parked) {
    this.intakes = intakes;
    this.positions = positions;
    this.parked = parked;
  }

  /** Takes in a batch; batches of different partitions may come at the same time. */
  void receive(List<Delivery> batch) {
    replaying.readLock().lock();
    try {
      takeAll(batch);
    } finally {
      replaying.readLock().unlock();
    }
  }

  private void takeAll(List<Delivery> batch) {
    Map<Delivery, EventMessage> events = new LinkedHashMap<>();
    Set<String> waiting = parked.keys();
    for (Delivery delivery : batch) {
      try {
        events.put(delivery, delivery.event());
      } catch (RuntimeException e) {
        park(delivery, delivery.topic() + "|" + delivery.key(), e.toString(), waiting);
      }
    }
    Map<String, Long> last = positions.read(events.values().stream().map(Inbox::key).toList());
    Map<String, Long> moved = new HashMap<>();
    events.forEach((delivery, event) -> take(delivery, event, last, moved, waiting));
    positions.write(moved);
  }

  private void take(
      Delivery delivery,
      EventMessage event,
      Map<String, Long> last,
      Map<String, Long> moved,
      Set<String> waiting) {
    String key = key(event);
    long position = last.get(key);
    if (event.sequence() <= position) {
      return;
    }
    if (waiting.contains(key)) {
      park(delivery, key, "ждёт более раннего события той же записи", waiting);
    } else if (event.sequence() > position + 1) {
      park(delivery, key, gap(position, event), waiting);
    } else {
      String reason = applied(event);
      if (reason == null) {
        last.put(key, event.sequence());
        moved.put(key, event.sequence());
      } else {
        park(delivery, key, reason, waiting);
      }
    }
  }

  /** Applies the event; null when it went well, else why it is to be parked. */
  private String applied(EventMessage event) {
    try {
      for (Intake intake : intakes) {
        if (intake.types().contains(event.type())) {
          intake.on(event);
        }
      }
      return null;
    } catch (DataAccessException | MongoException outage) {
      throw outage;
    } catch (ErrorResponseException problem) {
      if (problem.getStatusCode().is5xxServerError()) {
        throw problem;
      }
      return problem.getBody().getDetail();
    } catch (RuntimeException e) {
      LOG.error("{} of {} cannot be taken in", event.type(), event.subject(), e);
      return e.toString();
    }
  }

  /**
   * Tries again what is parked under a key, in order; what still fails stays.
   *
   * @return how many were taken in
   */
  int replay(String key) {
    replaying.writeLock().lock();
    try {
      return takeParked(key);
    } finally {
      replaying.writeLock().unlock();
    }
  }

  private int takeParked(String key) {
    int taken = 0;
    for (Delivery delivery : parked.of(key)) {
      EventMessage event = delivery.event();
      long position = positions.read(Set.of(key)).get(key);
      if (event.sequence() > position) {
        if (event.sequence() > position + 1 || applied(event) != null) {
          return taken;
        }
        positions.write(Map.of(key, event.sequence()));
        taken++;
      }
      parked.remove(delivery);
    }
    return taken;
  }

  List<ParkedEvents.Parked> parked() {
    return parked.all();
  }

  private void park(Delivery delivery, String key, String reason, Set<String> waiting) {
    LOG.error("parked {} ({}): {}", delivery.id(), key, reason);
    parked.park(delivery, key, reason);
    waiting.add(key);
  }

  private static String gap(long position, EventMessage event) {
    return "пропуск: после события " + position + " пришло событие " + event.sequence();
  }

  private static String key(EventMessage event) {
    return event.topic() + "|" + event.subject();
  }
}
