package ru.traektoria.monitoring.event.row;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ru.traektoria.monitoring.event.json.EventJson;

/** The lists of one event: their rows are kept apart until all of the event has been read. */
public final class Lists {

  private final List<Rows> lists = new ArrayList<>();

  /** Several lists of the event may fill the same rows. */
  void add(Rows rows) {
    if (!lists.contains(rows)) {
      lists.add(rows);
    }
  }

  void clear() {
    for (int i = 0; i < lists.size(); i++) {
      lists.get(i).clear();
    }
  }

  void replace(int owner) {
    for (int i = 0; i < lists.size(); i++) {
      lists.get(i).replace(owner);
    }
  }

  /** Reads a list element by element; answers how many there are. */
  public static int elements(EventJson json, Consumer<EventJson> element) {
    int count = 0;
    while (json.element()) {
      element.accept(json);
      json.skip();
      count++;
    }
    return count;
  }

  /** Reads an object whose fields are rows; there may be none of it. */
  static int fields(EventJson json, Consumer<EventJson> field) {
    boolean inside = json.present();
    while (inside && json.next()) {
      field.accept(json);
      json.skip();
    }
    return 0;
  }
}
