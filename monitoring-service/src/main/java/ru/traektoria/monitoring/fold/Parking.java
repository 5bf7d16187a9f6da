package ru.traektoria.monitoring.fold;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.monitoring.facts.column.Image;

/** Events that wait, by source aggregate and in the order of their sequences. */
final class Parking implements Image.Part {

  private final Map<String, TreeMap<Integer, Parked>> waiting = new LinkedHashMap<>();
  private final List<Parked> withoutSubject = new ArrayList<>();

  boolean isEmpty() {
    return waiting.isEmpty() && withoutSubject.isEmpty();
  }

  void park(Parked event) {
    if (event.sequence() > 0) {
      waiting.computeIfAbsent(key(event), key -> new TreeMap<>()).put(event.sequence(), event);
    } else if (!withoutSubject.contains(event)) {
      withoutSubject.add(event);
    }
  }

  /** The waiting event with exactly this number, or {@code null}. */
  Parked at(String topic, String subject, int sequence) {
    TreeMap<Integer, Parked> events = waiting.get(topic + ' ' + subject);
    return events == null ? null : events.get(sequence);
  }

  /** Lets the event with this number go, if it waits. */
  void release(String topic, String subject, int sequence) {
    Parked waiting = at(topic, subject, sequence);
    if (waiting != null) {
      release(waiting);
    }
  }

  void release(Parked event) {
    TreeMap<Integer, Parked> events = waiting.get(key(event));
    if (events != null && events.remove(event.sequence()) != null && events.isEmpty()) {
      waiting.remove(key(event));
    }
    withoutSubject.remove(event);
  }

  List<Parked> all() {
    List<Parked> all = new ArrayList<>(withoutSubject);
    waiting.values().forEach(events -> all.addAll(events.values()));
    return all;
  }

  private static String key(Parked event) {
    return event.topic() + ' ' + event.subject();
  }

  @Override
  public void write(Image.Writer image) {
    List<Parked> all = all();
    image.number(all.size());
    for (Parked event : all) {
      text(image, event.topic());
      image.number(event.place().partition());
      text(image, Long.toString(event.place().offset()));
      text(image, event.type());
      text(image, event.subject());
      image.number(event.sequence());
      text(image, event.reason().name());
      text(image, event.detail());
      image.bytes(event.value(), event.value().length);
    }
  }

  @Override
  public void read(Image.Reader image) {
    for (int left = image.number(); left > 0; left--) {
      park(
          new Parked(
              new Place(text(image), image.number(), Long.parseLong(text(image))),
              text(image),
              text(image),
              image.number(),
              Parked.Reason.valueOf(text(image)),
              text(image),
              image.bytes()));
    }
  }

  private static void text(Image.Writer image, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    image.bytes(bytes, bytes.length);
  }

  private static String text(Image.Reader image) {
    return new String(image.bytes(), StandardCharsets.UTF_8);
  }
}
