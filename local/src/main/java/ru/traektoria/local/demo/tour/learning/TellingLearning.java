package ru.traektoria.local.demo.tour.learning;

import java.util.List;
import ru.traektoria.local.demo.files.LearningFiles;
import ru.traektoria.local.demo.past.Course;
import ru.traektoria.local.demo.past.OpenYear;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Uploads;
import ru.traektoria.local.demo.tour.stage.Words;

/** Courses and routes of past years, and the courses of the open one. */
public final class TellingLearning implements Act {

  @Override
  public String title() {
    return "История: курсы и маршруты";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Course> past = stage.archive().courses();
    List<Course> open = new OpenYear(stage.town()).courses();
    Uploads.send(stage, "/api/v1/routes/history?kind=courses", LearningFiles.courses(past));
    Uploads.send(
        stage,
        "/api/v1/routes/history?kind=routes",
        LearningFiles.routes(stage.archive().routes()));
    Uploads.send(stage, "/api/v1/routes/imports?kind=courses", LearningFiles.courses(open));
    return Words.count(past.size() + open.size(), "курс", "курса", "курсов")
        + ", "
        + Words.count(stage.archive().routes().size(), "маршрут", "маршрута", "маршрутов");
  }
}
