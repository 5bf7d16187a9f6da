package ru.traektoria.local.demo.tour.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.town.Teacher;

/** An activity that took place: who came, and that it was held. */
public final class Held {

  private Held() {}

  public static void mark(
      Stage stage, Caller who, String path, List<Teacher> people, LocalDate on) {
    Map<String, String> marks = new TreeMap<>();
    for (Teacher teacher : people) {
      String id = stage.idOf(teacher);
      who.put(path + "/participants/" + id, "0", Map.of("role", "PARTICIPANT"));
      marks.put(id, "PRESENT");
    }
    Answer marked = who.put(path + "/attendance", "0", Map.of("marks", marks));
    Map<String, String> held = Map.of("heldOn", on.toString());
    who.change(path + "/hold", marked.etag(), stage.key("held", path), held);
  }
}
