package ru.traektoria.acceptance.faults;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.acceptance.Log;

/**
 * What a topic of ours promises (architecture.md §2): the events of an aggregate are numbered 1, 2,
 * 3 … without gaps and come in this order; an event may come again, but only the very same; no two
 * events have one id.
 */
final class LogRule {

  private final Map<String, List<Log.Event>> bySubject = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final List<String> flaws = new ArrayList<>();

  private LogRule() {}

  /** What is wrong with the records of one topic, in the order of its partitions. */
  static List<String> flaws(List<Log.Event> events) {
    LogRule rule = new LogRule();
    events.forEach(rule::look);
    return rule.flaws;
  }

  /** Each event once, without its repetitions. */
  static List<Log.Event> once(List<Log.Event> events) {
    LogRule rule = new LogRule();
    events.forEach(rule::look);
    return rule.bySubject.values().stream().flatMap(List::stream).toList();
  }

  private void look(Log.Event event) {
    List<Log.Event> before = bySubject.computeIfAbsent(event.subject(), s -> new ArrayList<>());
    String place = event.subject() + " " + event.sequence();
    String known = places.putIfAbsent(event.id(), place);
    if (known != null && !known.equals(place)) {
      flaws.add("one id of two events: " + known + " and " + place);
    }
    if (event.sequence() > before.size() + 1 || event.sequence() < 1) {
      flaws.add("after event " + before.size() + " came " + place);
    } else if (event.sequence() == before.size() + 1) {
      before.add(event);
    } else {
      repeated(before.get((int) event.sequence() - 1), event, place);
    }
  }

  private void repeated(Log.Event first, Log.Event again, String place) {
    boolean same =
        first.id().equals(again.id())
            && first.type().equals(again.type())
            && first.record().partition() == again.record().partition()
            && Arrays.equals(first.record().value(), again.record().value());
    if (!same) {
      flaws.add("two events in one place: " + place);
    }
  }
}
