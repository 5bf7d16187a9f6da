package ru.traektoria.events;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ru.traektoria.platform.testing.TestTopics;

/** An invented town of a story: names that the staff directory tells. */
public record Town(String id, TestTopics topics) {

  /** A teacher who works there. */
  public void teacher(String teacher, String place, String name) {
    topics.publishName(teacher, entry(teacher, "TEACHER", place, name));
  }

  /** An organisation of the town. */
  public void organisation(String organisation, String name) {
    topics.publishName(organisation, entry(organisation, "ORGANISATION", null, name));
  }

  /** The town itself. */
  public void named(String name) {
    topics.publishName(id, entry(id, "MUNICIPALITY", null, name));
  }

  /** An entry of the directory as staff tells it. */
  public Map<String, Object> entry(String who, String kind, String place, String name) {
    Map<String, Object> entry = new HashMap<>();
    entry.put("id", who);
    entry.put("kind", kind);
    entry.put("municipality", id);
    entry.put("name", name);
    entry.put("lastName", name.split(" ")[0]);
    entry.put("shortName", name);
    entry.put("sortKey", name.toLowerCase(Locale.ROOT));
    if (place != null) {
      entry.put("organisation", place);
      entry.put("organisations", List.of(place));
      entry.put("position", "Учитель");
    }
    return entry;
  }
}
