package ru.traektoria.monitoring.closing.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.frozen.context.FrozenContexts;
import ru.traektoria.monitoring.log.LaterEvents;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Поздние факты: events that came after a window was frozen and happened no later than its last
 * day. They say why a number would be another one now. Nobody is named: an organisation and how
 * many; people are seen behind the numbers, by the rights of each.
 */
@Component
public class LateFacts {

  private static final Logger LOG = LoggerFactory.getLogger(LateFacts.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** So many events are looked through at most; a page says if there are more. */
  private static final int MOST = 300_000;

  /**
   * Events of one kind about one organisation.
   *
   * @param type short name of the event
   * @param organisation id; empty: none
   * @param first the earliest day on which they happened; {@code null}: the event has no day
   * @param came when the last of them came
   */
  public record Line(
      String type, String organisation, long count, LocalDate first, LocalDate last, Instant came) {

    Line with(LocalDate on, Instant at) {
      return new Line(
          type,
          organisation,
          count + 1,
          first == null || on != null && on.isBefore(first) ? on : first,
          last == null || on != null && on.isAfter(last) ? on : last,
          came == null || at != null && at.isAfter(came) ? at : came);
    }
  }

  /**
   * What came.
   *
   * @param known whether the log could be read from the window's place on
   * @param whole whether it was read to its end
   */
  public record Late(List<Line> lines, boolean known, boolean whole) {}

  private final FrozenContexts contexts;
  private final LaterEvents later;

  LateFacts(FrozenContexts contexts, LaterEvents later) {
    this.contexts = contexts;
    this.later = later;
  }

  /** What came after the window, most of it first. */
  public Late after(FrozenWindow window) {
    Map<String, Long> place = contexts.of(window.id()).log();
    if (place.isEmpty()) {
      return new Late(List.of(), false, false);
    }
    Map<String, Line> lines = new LinkedHashMap<>();
    LocalDate last = window.asOf() == null ? window.year().last() : window.asOf();
    try {
      boolean whole = later.since(place, MOST, e -> take(lines, e, window.municipality(), last));
      List<Line> sorted = new ArrayList<>(lines.values());
      sorted.sort(Comparator.comparing(Line::count).reversed().thenComparing(Line::type));
      return new Late(sorted, true, whole);
    } catch (RuntimeException e) {
      LOG.warn("Поздние факты окна {} не прочитаны: {}", window.id(), e.toString());
      return new Late(List.of(), false, false);
    }
  }

  private static void take(
      Map<String, Line> lines, LaterEvents.Later event, String municipality, LocalDate last) {
    JsonNode data = read(event.data());
    if (data == null || !municipality.equals(data.path("municipality").asString(""))) {
      return;
    }
    LocalDate on = LateDays.of(data);
    if (on != null && on.isAfter(last)) {
      return;
    }
    String organisation = data.path("organisation").asString("");
    lines.compute(
        event.type() + " " + organisation,
        (key, line) ->
            (line == null ? new Line(event.type(), organisation, 0, on, on, null) : line)
                .with(on, event.came()));
  }

  private static JsonNode read(byte[] data) {
    try {
      return JSON.readTree(data);
    } catch (JacksonException e) {
      return null;
    }
  }
}
