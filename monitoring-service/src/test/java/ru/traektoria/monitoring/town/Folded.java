package ru.traektoria.monitoring.town;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.fold.Fold;

/** Feeds events to a fold as the consumer would. */
public final class Folded {

  public static final List<String> TOPICS =
      List.of(
          "staff.events",
          "diagnostics.events",
          "routes.events",
          "mentoring.events",
          "monitoring.events",
          "activities.events");

  private Folded() {}

  public static Fold empty() {
    return new Fold(new Facts(), TOPICS);
  }

  public static Fold of(List<Told.Event> events) {
    Fold fold = empty();
    feed(fold, events, 0);
    return fold;
  }

  /** Takes the events; their offsets are their places in the list. */
  public static void feed(Fold fold, List<Told.Event> events, int from) {
    for (int i = from; i < events.size(); i++) {
      apply(fold, events.get(i), i);
    }
  }

  public static Fold.Outcome apply(Fold fold, Told.Event event, long offset) {
    return fold.apply(event.topic(), 0, offset, headers(event), event.data());
  }

  public static Headers headers(Told.Event event) {
    return new RecordHeaders()
        .add("ce_id", bytes(event.subject() + event.sequence()))
        .add("ce_type", bytes(event.type()))
        .add("ce_subject", bytes(event.subject()))
        .add("ce_sequence", bytes(Integer.toString(event.sequence())));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
