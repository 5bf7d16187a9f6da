package ru.traektoria.acceptance.work;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.acceptance.Town;

/** Diagnostics: the assessment that goes with a course recorded by somebody else (T1.11). */
final class RecordingAssessments extends Work {

  private static final String PATH = "/api/v1/diagnostics/competence-assessments";

  private final RecordingCourses courses;

  RecordingAssessments(Town town, Pool people, RecordingCourses courses) {
    super(town, people);
    this.courses = courses;
  }

  @Override
  String piece(int number) {
    RecordingCourses.Taken course = next();
    Map<String, Object> passed =
        Map.of(
            "teacher", course.teacher(),
            "course", course.course(),
            "passedOn", "2026-10-21");
    return Insisting.created(town.methodist(), key(number), PATH, passed);
  }

  private RecordingCourses.Taken next() {
    try {
      return courses.taken().take();
    } catch (InterruptedException theEnd) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(theEnd);
    }
  }

  @Override
  public Set<String> stored() {
    Set<String> ids = new HashSet<>();
    town.methodist().get(PATH).json().forEach(one -> ids.add(one.get("id").asString()));
    return ids;
  }

  @Override
  public List<Told> told() {
    return List.of(each("diagnostics.events", "CompetenceAssessmentPassed", "record", 1));
  }

  @Override
  public Map<String, Integer> numbers() {
    return Map.of("T1.11", acknowledged().size());
  }
}
