package ru.traektoria.local.demo.tour.learning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;

/**
 * Списки на год: some schools approve the schedule of courses and the list of attestation by an
 * order; the teams of a few have finished the addressed programme of the year.
 */
public final class LivingYearLists implements Act {

  private static final String TEAM_COURSE = "Команда школы: единые требования к уроку";
  private static final double PLANNED = 0.4;
  private static final int APPROVING = 8;
  private static final int TEAMS = 3;
  private static final int IN_A_TEAM = 4;

  @Override
  public String title() {
    return "Списки на год";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Organisation> places =
        stage.town().organisations().stream()
            .filter(p -> Dice.of(stage.town().seed(), "plans/" + p.name()).chance(PLANNED))
            .limit(APPROVING)
            .toList();
    AtomicInteger lines = new AtomicInteger();
    Crowd.each(places, counter, place -> lines.addAndGet(approve(stage, place)));
    String programme = programme(stage);
    List<Organisation> teams = places.stream().limit(TEAMS).toList();
    Crowd.each(teams, counter, place -> learn(stage, place, programme));
    return Words.count(lines.get(), "строка", "строки", "строк")
        + " по приказам, "
        + Words.count(teams.size(), "команда", "команды", "команд");
  }

  private static int approve(Stage stage, Organisation place) {
    Caller lead = stage.leadOf(place);
    int began = stage.town().yearBegan().getYear();
    Map<String, Object> order = new HashMap<>();
    order.put("year", "%d-%02d".formatted(began, (began + 1) % 100));
    order.put("act", "Приказ № 45-од");
    int key = place.name().hashCode();
    int courses =
        lead.create("/api/v1/routes/training/schedule", stage.key("schedule", key), order)
            .body()
            .path("approved")
            .asInt(0);
    order.put("act", "Приказ № 60-од");
    return courses
        + lead.create("/api/v1/routes/attestation/list", stage.key("roster", key), order)
            .body()
            .path("listed")
            .asInt(0);
  }

  private static String programme(Stage stage) {
    Map<String, Object> programme = new HashMap<>();
    programme.put("title", TEAM_COURSE);
    programme.put("provider", "Институт развития образования");
    programme.put("kind", "ADVANCED_TRAINING");
    programme.put("hours", 36);
    programme.put("marks", List.of("ADDRESSED", "ACTIVITY_APPROACH"));
    return stage
        .methodist()
        .create("/api/v1/routes/programmes", stage.key("addressed", 0), programme)
        .text("id");
  }

  private static void learn(Stage stage, Organisation place, String programme) {
    Caller lead = stage.leadOf(place);
    LocalDate on = stage.town().today().minusDays(12);
    stage.town().teachers().stream()
        .filter(teacher -> !teacher.leader() && teacher.mainJob().organisation().equals(place))
        .limit(IN_A_TEAM)
        .forEach(
            teacher ->
                lead.create(
                    "/api/v1/routes/courses",
                    stage.key("team-course", teacher.number()),
                    course(stage, teacher, programme, on)));
  }

  private static Map<String, Object> course(
      Stage stage, Teacher teacher, String programme, LocalDate on) {
    Map<String, Object> course = new HashMap<>();
    course.put("teacher", stage.idOf(teacher));
    course.put("programme", programme);
    course.put("title", TEAM_COURSE);
    course.put("provider", "Институт развития образования");
    course.put("kind", "ADVANCED_TRAINING");
    course.put("hours", 36);
    course.put("documentOn", on.toString());
    course.put("documentNumber", "К-" + (5000 + teacher.number()));
    return course;
  }
}
