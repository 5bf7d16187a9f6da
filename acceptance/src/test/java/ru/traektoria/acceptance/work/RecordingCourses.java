package ru.traektoria.acceptance.work;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import ru.traektoria.acceptance.Town;

/** Routes: a completed course of another teacher a piece (T1.10). */
final class RecordingCourses extends Work {

  private static final String PATH = "/api/v1/routes/courses";

  /** A course of a teacher, for who goes on with it. */
  record Taken(String course, String teacher) {}

  private final BlockingQueue<Taken> taken = new LinkedBlockingQueue<>();

  RecordingCourses(Town town, Pool people) {
    super(town, people);
  }

  BlockingQueue<Taken> taken() {
    return taken;
  }

  @Override
  String piece(int number) {
    String teacher = people.get(number);
    Map<String, Object> course =
        Map.of(
            "teacher",
            teacher,
            "title",
            "Современный урок математики",
            "provider",
            "Институт развития образования",
            "kind",
            "ADVANCED_TRAINING",
            "hours",
            36,
            "documentOn",
            "2026-10-20",
            "documentNumber",
            "77-" + number,
            "federalRegister",
            true);
    String id = Insisting.created(town.methodist(), key(number), PATH, course);
    taken.add(new Taken(id, teacher));
    return id;
  }

  @Override
  public Set<String> stored() {
    Set<String> ids = new HashSet<>();
    town.methodist().get(PATH).json().forEach(course -> ids.add(course.get("id").asString()));
    return ids;
  }

  @Override
  public List<Told> told() {
    return List.of(each("routes.events", "CourseCompleted", "course", 1));
  }

  @Override
  public Map<String, Integer> numbers() {
    return Map.of("T1.10", acknowledged().size());
  }
}
