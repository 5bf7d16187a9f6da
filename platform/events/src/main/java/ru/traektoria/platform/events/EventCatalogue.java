package ru.traektoria.platform.events;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The promises of a service: which of its events go out, under which wire name, on which topic, and
 * as which payload. An event that is not listed is a bug and stops the write.
 */
public final class EventCatalogue {

  private static final String PREFIX = "ru.traektoria.";

  /**
   * How one event goes out.
   *
   * @param compacted the topic keeps the latest value of a key: such an event takes no number from
   *     the aggregate's sequence
   * @param payload gives the object that is written as JSON; null means a tombstone
   */
  public record Outgoing(
      String topic, String type, boolean compacted, Function<Object, Object> payload) {}

  private final String source;
  private final Map<Class<?>, Outgoing> outgoing = new LinkedHashMap<>();

  private EventCatalogue(String source) {
    this.source = source;
  }

  /** A catalogue of the service, such as {@code /route-service}. */
  public static EventCatalogue of(String source) {
    return new EventCatalogue(source);
  }

  /** The record itself is the payload of version 1. */
  public <E> EventCatalogue event(String topic, Class<E> event) {
    return event(topic, event, event.getSimpleName(), 1, e -> e);
  }

  /** A payload of its own, under a wire name and version. */
  public <E> EventCatalogue event(
      String topic, Class<E> event, String name, int version, Function<E, ?> payload) {
    return add(topic, event, name, version, false, payload);
  }

  /** The latest state of a key on a compacted topic; a null payload erases it. */
  public <E> EventCatalogue latest(
      String topic, Class<E> event, String name, Function<E, ?> payload) {
    return add(topic, event, name, 1, true, payload);
  }

  private <E> EventCatalogue add(
      String topic,
      Class<E> event,
      String name,
      int version,
      boolean compacted,
      Function<E, ?> payload) {
    String type = PREFIX + name + ".v" + version;
    outgoing.put(
        event, new Outgoing(topic, type, compacted, object -> payload.apply(event.cast(object))));
    return this;
  }

  /** {@code ce_source} of everything the service publishes. */
  public String source() {
    return source;
  }

  /** How this event goes out. */
  public Outgoing outgoing(Object event) {
    Outgoing found = outgoing.get(event.getClass());
    if (found == null) {
      throw new IllegalStateException("not in the event catalogue: " + event.getClass());
    }
    return found;
  }

  /** All wire types, for the contract tests. */
  public Collection<String> types() {
    Set<String> types = new TreeSet<>();
    outgoing.values().forEach(o -> types.add(o.type()));
    return types;
  }
}
