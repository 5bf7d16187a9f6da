package ru.traektoria.monitoring.fold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import ru.traektoria.monitoring.event.Foldings;
import ru.traektoria.monitoring.event.json.Unreadable;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Image;

/**
 * Turns events into facts. Each source aggregate's events are taken in their sequence, repeats are
 * dropped, and nothing is assumed about the order between aggregates; so the facts depend on the
 * events alone. What cannot be read is parked, what follows it waits, everything else goes on.
 *
 * <p>Not for several threads: the caller holds the write lock of the facts for each batch.
 */
public final class Fold {

  /** What became of an event. */
  public enum Outcome {
    FOLDED,
    /** Its type says nothing to the indicators; its sequence is noted. */
    PASSED_OVER,
    REPEATED,
    PARKED
  }

  private static final byte[] NOTHING = {};

  private final Facts facts;
  private final Foldings foldings;
  private final Map<String, Progress> topics = new LinkedHashMap<>();
  private final Envelopes envelopes = new Envelopes();
  private final Parking parking = new Parking();
  private long gaps;

  /** A fold of the named topics into the facts. */
  public Fold(Facts facts, List<String> topics) {
    this.facts = facts;
    this.foldings = new Foldings(facts);
    topics.forEach(topic -> this.topics.put(topic, new Progress(topic)));
  }

  public Facts facts() {
    return facts;
  }

  /** Takes one record of a topic; afterwards its offset is part of the state. */
  public Outcome apply(String topic, int partition, long offset, Headers headers, byte[] value) {
    Progress progress = topics.get(topic);
    progress.passed(partition, offset);
    Place place = new Place(topic, partition, offset);
    Envelope envelope = envelopes.of(headers);
    if (!envelope.whole() || value == null) {
      String why = "нет заголовка ce_type, ce_subject или ce_sequence либо самих данных";
      return park(Parked.unreadable(place, envelope, why, value == null ? NOTHING : value));
    }
    int source = progress.subject(envelope.subject());
    int expected = progress.last(source) + 1;
    if (envelope.sequence() < expected) {
      return Outcome.REPEATED;
    }
    if (envelope.sequence() > expected) {
      gaps++;
      return park(Parked.early(place, envelope, value));
    }
    try {
      boolean known = foldings.fold(envelope.type(), value);
      progress.seen(source, envelope.sequence());
      drain(progress, source, envelope);
      return known ? Outcome.FOLDED : Outcome.PASSED_OVER;
    } catch (Unreadable e) {
      return park(Parked.unreadable(place, envelope, e.getMessage(), value));
    }
  }

  private Outcome park(Parked event) {
    parking.park(event);
    return Outcome.PARKED;
  }

  /** Takes the events that waited behind the one just taken. */
  private void drain(Progress progress, int source, Envelope taken) {
    if (parking.isEmpty()) {
      return;
    }
    parking.release(progress.topic(), taken.subjectText(), progress.last(source));
    Parked next;
    while ((next = parking.at(progress.topic(), taken.subjectText(), progress.last(source) + 1))
        != null) {
      try {
        foldings.fold(Envelope.of(next).type(), next.value());
      } catch (Unreadable e) {
        return;
      }
      progress.seen(source, next.sequence());
      parking.release(next);
    }
  }

  /** Tries every parked event again, in order; answers how many are still waiting. */
  public int replay() {
    for (Parked event : parking.all()) {
      Envelope envelope = Envelope.of(event);
      if (envelope.placed()) {
        Progress progress = topics.get(event.topic());
        drain(progress, progress.subject(envelope.subject()), envelope);
      }
    }
    return parking.all().size();
  }

  /**
   * Gives an unreadable event up for good, so that those behind it are taken: a person's decision.
   * Answers whether there was such an event.
   */
  public boolean giveUp(String topic, int partition, long offset) {
    Place place = new Place(topic, partition, offset);
    for (Parked event : parking.all()) {
      if (event.place().equals(place) && event.reason() == Parked.Reason.UNREADABLE) {
        parking.release(event);
        passOver(event);
        return true;
      }
    }
    return false;
  }

  private void passOver(Parked event) {
    Envelope envelope = Envelope.of(event);
    if (!envelope.placed()) {
      return;
    }
    Progress progress = topics.get(event.topic());
    int source = progress.subject(envelope.subject());
    if (progress.last(source) + 1 == event.sequence()) {
      progress.seen(source, event.sequence());
      drain(progress, source, envelope);
    }
  }

  public List<Parked> parked() {
    return parking.all();
  }

  /** How many events came before one they had to follow, since the process began. */
  public long gaps() {
    return gaps;
  }

  /** How many aggregates of all sources have told anything. */
  public long aggregates() {
    return topics.values().stream().mapToLong(Progress::aggregates).sum();
  }

  /** The offset to read next in the partition. */
  public long next(String topic, int partition) {
    return topics.get(topic).next(partition);
  }

  /** The state in parts that can be written and read each by itself. */
  List<Image.Part> parts() {
    List<Image.Part> parts = new ArrayList<>(topics.values());
    parts.add(parking);
    parts.addAll(facts.parts());
    return parts;
  }
}
