package ru.traektoria.platform.events.intake;

import java.util.Map;

/** A record as the broker gave it, before anything is understood. */
record Delivery(
    String topic, int partition, long offset, String key, Map<String, ?> headers, byte[] value) {

  String id() {
    return topic + "-" + partition + "-" + offset;
  }
}
