package ru.traektoria.monitoring.fold;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import ru.traektoria.monitoring.facts.Dictionary;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.Image;
import tools.jackson.core.JacksonException;

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

  private static final String PREFIX = "ru.traektoria.";
  private static final String SUFFIX = ".v1";
  private static final byte[] NOTHING = {};

  private final Facts facts;
  private final EventJson json = new EventJson();
  private final Dictionary types = new Dictionary("types");
  private Folding[] foldings = new Folding[0];
  private final Map<String, Progress> topics = new LinkedHashMap<>();
  private final Parking parking = new Parking();
  private long gaps;

  /** A fold of the named topics into the facts. */
  public Fold(Facts facts, List<String> topics) {
    this.facts = facts;
    topics.forEach(topic -> this.topics.put(topic, new Progress(topic)));
    register(new StaffFolding(facts).foldings());
    register(new ProfileFolding(facts).foldings());
    register(new DirectoryFolding(facts).foldings());
    register(new DiagnosticsFolding(facts).foldings());
    register(new RoutesFolding(facts).foldings());
    register(new MentoringFolding(facts).foldings());
    register(new ActivitiesFolding(facts).foldings());
  }

  private void register(Map<String, Folding> byName) {
    byName.forEach(
        (name, folding) -> {
          int type = types.of(PREFIX + name + SUFFIX);
          foldings = Arrays.copyOf(foldings, Math.max(foldings.length, type + 1));
          foldings[type] = folding;
        });
  }

  public Facts facts() {
    return facts;
  }

  /** Takes one record of a topic; afterwards its offset is part of the state. */
  public Outcome apply(String topic, int partition, long offset, Headers headers, byte[] value) {
    Progress progress = topics.get(topic);
    progress.passed(partition, offset);
    byte[] type = NOTHING;
    byte[] subject = NOTHING;
    byte[] number = NOTHING;
    for (Header header : headers) {
      switch (header.key()) {
        case "ce_type" -> type = header.value();
        case "ce_subject" -> subject = header.value();
        case "ce_sequence" -> number = header.value();
        default -> {}
      }
    }
    int sequence = sequence(number);
    if (sequence == 0 || subject.length == 0 || type.length == 0 || value == null) {
      byte[] data = value == null ? NOTHING : value;
      String detail = "нет заголовка ce_type, ce_subject или ce_sequence либо самих данных";
      return park(topic, partition, offset, text(type), text(subject), sequence, detail, data);
    }
    int source = progress.subject(subject);
    int expected = progress.last(source) + 1;
    if (sequence < expected) {
      return Outcome.REPEATED;
    }
    if (sequence > expected) {
      return gap(topic, partition, offset, type, subject, sequence, value);
    }
    try {
      Outcome outcome = fold(type, value);
      progress.seen(source, sequence);
      drain(progress, source, subject);
      return outcome;
    } catch (Unreadable e) {
      return park(
          topic, partition, offset, text(type), text(subject), sequence, e.getMessage(), value);
    }
  }

  private Outcome fold(byte[] type, byte[] value) {
    int known = types.find(type, type.length);
    if (known < 0) {
      return Outcome.PASSED_OVER;
    }
    try {
      json.open(value);
      foldings[known].fold(json);
      return Outcome.FOLDED;
    } catch (JacksonException e) {
      throw EventJson.broken(e);
    } finally {
      json.close();
    }
  }

  private Outcome gap(
      String topic,
      int partition,
      long offset,
      byte[] type,
      byte[] subject,
      int sequence,
      byte[] value) {
    gaps++;
    parking.park(
        new Parked(
            topic,
            partition,
            offset,
            text(type),
            text(subject),
            sequence,
            Parked.Reason.GAP,
            "предыдущее событие ещё не учтено",
            value));
    return Outcome.PARKED;
  }

  private Outcome park(
      String topic,
      int partition,
      long offset,
      String type,
      String subject,
      int sequence,
      String detail,
      byte[] value) {
    parking.park(
        new Parked(
            topic,
            partition,
            offset,
            type,
            subject,
            sequence,
            Parked.Reason.UNREADABLE,
            detail,
            value));
    return Outcome.PARKED;
  }

  /** Takes the events that waited behind the one just folded. */
  private void drain(Progress progress, int source, byte[] subject) {
    if (parking.isEmpty()) {
      return;
    }
    String id = text(subject);
    Parked next;
    release(progress, id, progress.last(source));
    while ((next = parking.at(progress.topic(), id, progress.last(source) + 1)) != null) {
      try {
        fold(next.type().getBytes(StandardCharsets.UTF_8), next.value());
      } catch (Unreadable e) {
        return;
      }
      progress.seen(source, next.sequence());
      parking.release(next);
    }
  }

  private void release(Progress progress, String subject, int sequence) {
    Parked waited = parking.at(progress.topic(), subject, sequence);
    if (waited != null) {
      parking.release(waited);
    }
  }

  /** Tries every parked event again, in order; answers how many are still waiting. */
  public int replay() {
    for (Parked event : parking.all()) {
      Progress progress = topics.get(event.topic());
      byte[] subject = event.subject().getBytes(StandardCharsets.UTF_8);
      if (event.sequence() == 0 || subject.length == 0) {
        continue;
      }
      drain(progress, progress.subject(subject), subject);
    }
    return parking.all().size();
  }

  /**
   * Gives an unreadable event up for good, so that those behind it are taken: a person's decision.
   * Answers whether there was such an event.
   */
  public boolean giveUp(String topic, int partition, long offset) {
    for (Parked event : parking.all()) {
      if (event.topic().equals(topic)
          && event.partition() == partition
          && event.offset() == offset
          && event.reason() == Parked.Reason.UNREADABLE) {
        parking.release(event);
        passOver(event);
        return true;
      }
    }
    return false;
  }

  private void passOver(Parked event) {
    byte[] subject = event.subject().getBytes(StandardCharsets.UTF_8);
    if (event.sequence() == 0 || subject.length == 0) {
      return;
    }
    Progress progress = topics.get(event.topic());
    int source = progress.subject(subject);
    if (progress.last(source) + 1 == event.sequence()) {
      progress.seen(source, event.sequence());
      drain(progress, source, subject);
    }
  }

  public List<Parked> parked() {
    return parking.all();
  }

  /** How many events came before one they had to follow, since the process began. */
  public long gaps() {
    return gaps;
  }

  public List<String> topics() {
    return List.copyOf(topics.keySet());
  }

  /** The offset to read next in the partition. */
  public long next(String topic, int partition) {
    return topics.get(topic).next(partition);
  }

  /** How many partitions of the topic something has been read from, counted from 0. */
  public int partitions(String topic) {
    return topics.get(topic).partitions();
  }

  void write(Image.Writer image) {
    topics.values().forEach(progress -> progress.write(image));
    parking.write(image);
    facts.write(image);
  }

  void read(Image.Reader image) {
    topics.values().forEach(progress -> progress.read(image));
    parking.read(image);
    facts.read(image);
  }

  private static int sequence(byte[] digits) {
    long number = 0;
    for (byte digit : digits) {
      if (digit < '0' || digit > '9' || number > Integer.MAX_VALUE) {
        return 0;
      }
      number = number * 10 + digit - '0';
    }
    return number > Integer.MAX_VALUE ? 0 : (int) number;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
