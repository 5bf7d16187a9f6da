package ru.traektoria.platform.events;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The promises of a service: which of its events go out, under which wire name, on which topic, and
 * as which payload. An event that is not listed is a bug and stops the write.
 */
public final class EventCatalogue {

  private static final String PREFIX = "ru.traektoria.";
  private static final JsonMapper JSON =
      PlatformJson.tolerant()
          .rebuild()
          .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL))
          .build();

  /**
   * How one event goes out.
   *
   * @param compacted the topic keeps the latest value of a key: such an event takes no number from
   *     the aggregate's sequence
   * @param payload gives the object that is written as JSON; null means a tombstone
   * @param nullable fields written as null where they have no value; other such fields are left out
   */
  public record Outgoing(
      String topic,
      String type,
      boolean compacted,
      Function<Object, Object> payload,
      Set<String> nullable) {

    /** The event as it goes out, without what has no value; null for a tombstone. */
    public String json(Object event) {
      Object data = payload.apply(event);
      if (data == null) {
        return null;
      }
      ObjectNode tree = JSON.valueToTree(data);
      nullable.stream().filter(name -> !tree.has(name)).forEach(tree::putNull);
      return JSON.writeValueAsString(tree);
    }
  }

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
        event,
        new Outgoing(
            topic, type, compacted, object -> payload.apply(event.cast(object)), Set.of()));
    return this;
  }

  /** Fields that the event's schema requires, though they may have no value: «нет данных». */
  public EventCatalogue nullable(Class<?> event, String... fields) {
    Outgoing o = outgoing(event);
    outgoing.put(
        event, new Outgoing(o.topic(), o.type(), o.compacted(), o.payload(), Set.of(fields)));
    return this;
  }

  /** {@code ce_source} of everything the service publishes. */
  public String source() {
    return source;
  }

  /** How this event goes out. */
  public Outgoing outgoing(Object event) {
    return outgoing(event.getClass());
  }

  private Outgoing outgoing(Class<?> event) {
    Outgoing found = outgoing.get(event);
    if (found == null) {
      throw new IllegalStateException("not in the event catalogue: " + event);
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
