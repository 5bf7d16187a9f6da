package ru.traektoria.platform.events.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.events.EventCatalogue;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Turns the events of a decision into the entries that are stored with it. */
final class OutboxWriter {

  private static final int MAX_EVENT_BYTES = 256 * 1024;

  private final EventCatalogue catalogue;
  private final Clock clock;

  OutboxWriter(EventCatalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * The entries in order.
   *
   * @param lastSequence of the aggregate before this write
   * @param version of the aggregate after this write
   * @throws org.springframework.web.ErrorResponseException 422 if an event is too large
   */
  List<Outbox.Entry> entries(String subject, long lastSequence, long version, List<?> events) {
    List<Outbox.Entry> entries = new ArrayList<>(events.size());
    long sequence = lastSequence;
    for (Object event : events) {
      EventCatalogue.Outgoing outgoing = catalogue.outgoing(event);
      long number = outgoing.compacted() ? version : ++sequence;
      entries.add(
          new Outbox.Entry(
              Ids.derived(outgoing.topic(), subject, Long.toString(number)),
              number,
              outgoing.topic(),
              outgoing.type(),
              clock.instant(),
              checked(outgoing.json(event))));
    }
    return entries;
  }

  /** The aggregate's last sequence once these entries are written. */
  long sequenceAfter(long lastSequence, List<?> events) {
    return lastSequence
        + events.stream().filter(event -> !catalogue.outgoing(event).compacted()).count();
  }

  private static String checked(String text) {
    if (text != null && text.getBytes(StandardCharsets.UTF_8).length > MAX_EVENT_BYTES) {
      throw Problems.refused(
          Reason.of("event.too-large", "Запись слишком велика. Разделите её на части."));
    }
    return text;
  }
}
