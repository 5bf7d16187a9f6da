package ru.traektoria.monitoring.log;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Когда каждый сервис в последний раз о чём-то сообщил: the time of a topic's newest record. */
public final class Freshness {

  private final Map<String, Long> newest = new ConcurrentHashMap<>();

  /** A record of the topic was written then; milliseconds since 1970. */
  void saw(String topic, long timestamp) {
    newest.merge(topic, timestamp, Math::max);
  }

  /** The newest record by topic; a topic without any has no entry. */
  public Map<String, Instant> newest() {
    Map<String, Instant> times = new TreeMap<>();
    newest.forEach((topic, time) -> times.put(topic, Instant.ofEpochMilli(time)));
    return times;
  }
}
