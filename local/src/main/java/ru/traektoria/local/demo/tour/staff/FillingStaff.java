package ru.traektoria.local.demo.tour.staff;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.files.StaffFiles;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/** The staff list and the vacancies, uploaded as a municipality would upload them. */
public final class FillingStaff implements Act {

  private static final int PAGE = 200;

  @Override
  public String title() {
    return "Педагоги, назначения, вакансии";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    StaffFiles files = new StaffFiles(stage.town());
    stage.methodist().upload("/api/v1/staff/imports?kind=teachers&dryRun=false", files.teachers());
    stage
        .methodist()
        .upload("/api/v1/staff/imports?kind=vacancies&dryRun=false", files.vacancies());
    meet(stage, counter);
    return Words.count(stage.town().teachers().size(), "педагог", "педагога", "педагогов");
  }

  private static void meet(Stage stage, Counter counter) {
    Map<String, Teacher> byName =
        stage.town().teachers().stream()
            .collect(Collectors.toMap(Teacher::fullName, Function.identity()));
    int met = 0;
    for (int page = 1; met < byName.size(); page++) {
      Answer answer =
          stage.methodist().get("/api/v1/staff/teachers?status=ANY&size=" + PAGE + "&page=" + page);
      JsonNode items = answer.body().path("items");
      if (items.isEmpty()) {
        throw new IllegalStateException("Only " + met + " people of the town are in the register");
      }
      for (JsonNode item : items) {
        Teacher teacher = byName.get(item.path("name").asString(""));
        if (teacher != null) {
          stage.meet(teacher, item.path("id").asString(""));
          met++;
        }
      }
      counter.done(met, byName.size());
    }
  }
}
