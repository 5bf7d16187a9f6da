package ru.traektoria.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.acceptance.Log;
import ru.traektoria.acceptance.Tables;
import ru.traektoria.acceptance.work.Crew;
import ru.traektoria.acceptance.work.Told;
import ru.traektoria.acceptance.work.Work;
import tools.jackson.databind.JsonNode;

/** That everything acknowledged to a crew is there, once: in services, topics and indicators. */
record Evidence(Crew crew) {

  /** The topics that services write. */
  static final List<String> TOPICS =
      List.of(
          "staff.events",
          "diagnostics.events",
          "routes.events",
          "mentoring.events",
          "monitoring.events",
          "activities.events");

  void everythingAcknowledgedIsThereOnce() {
    crew.works().forEach(Evidence::stored);
    Map<String, List<Log.Event>> log = new LinkedHashMap<>();
    for (String topic : TOPICS) {
      List<Log.Event> events = Log.of(topic);
      assertThat(LogRule.flaws(events)).as(topic).isEmpty();
      log.put(topic, LogRule.once(events));
    }
    crew.told()
        .forEach(told -> assertThat(times(told, log)).as(name(told)).isEqualTo(told.times()));
    Tables tables = new Tables(crew.town().methodist());
    Map<String, Integer> counted = new HashMap<>();
    Map<String, Integer> expected = new HashMap<>();
    for (Work work : crew.works()) {
      expected.putAll(work.numbers());
      work.numbers().keySet().forEach(code -> counted.put(code, tables.numerator(code)));
    }
    assertThat(counted).isEqualTo(expected);
    assertThat(tables.denominator("T1.8")).as("teachers").isEqualTo(crew.teachers());
  }

  private static void stored(Work work) {
    String name = work.getClass().getSimpleName();
    Set<String> acknowledged = new HashSet<>(work.acknowledged());
    assertThat(acknowledged).as(name).hasSameSizeAs(work.acknowledged()).isNotEmpty();
    assertThat(work.stored()).as(name).isEqualTo(acknowledged);
  }

  /** How many different events of the town there are for each value of the field. */
  private Map<String, Integer> times(Told told, Map<String, List<Log.Event>> log) {
    Map<String, Integer> times = new HashMap<>();
    for (Log.Event event : log.get(told.topic())) {
      if (event.name().equals(told.event())) {
        JsonNode data = event.data();
        if (data.get("municipality").asString().equals(crew.town().id())) {
          times.merge(data.get(told.field()).asString(), 1, Integer::sum);
        }
      }
    }
    return times;
  }

  private static String name(Told told) {
    return told.event() + " by " + told.field();
  }
}
