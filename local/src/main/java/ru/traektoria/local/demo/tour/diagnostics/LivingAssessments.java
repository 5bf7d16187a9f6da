package ru.traektoria.local.demo.tour.diagnostics;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/** Оценка предметных и методических компетенций that goes with this year's courses (T1.11). */
public final class LivingAssessments implements Act {

  private static final int AT_MOST = 80;

  @Override
  public String title() {
    return "Оценка компетенций при курсах";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    Set<String> subjectTeachers =
        stage.town().teachers().stream()
            .filter(teacher -> teacher.mainJob().subject() != null)
            .map((Teacher teacher) -> stage.idOf(teacher))
            .collect(Collectors.toSet());
    List<JsonNode> courses =
        stage
            .methodist()
            .get("/api/v1/routes/courses")
            .body()
            .valueStream()
            .filter(course -> !course.path("imported").asBoolean(true))
            .filter(course -> course.path("kind").asString("").equals("ADVANCED_TRAINING"))
            .filter(course -> subjectTeachers.contains(course.path("teacher").asString("")))
            .limit(AT_MOST)
            .toList();
    Crowd.each(courses, counter, course -> record(stage, course));
    return Words.count(courses.size(), "оценка", "оценки", "оценок");
  }

  private static void record(Stage stage, JsonNode course) {
    String id = course.path("id").asString("");
    stage
        .methodist()
        .create(
            "/api/v1/diagnostics/competence-assessments",
            stage.key("assessment", id),
            Map.of(
                "teacher", course.path("teacher").asString(""),
                "course", id,
                "passedOn", course.path("documentOn").asString("")));
  }
}
