package ru.traektoria.local.demo.tour.diagnostics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Teacher;

/** The ЦНППМ sends results of its own diagnostics. */
public final class LivingExchange implements Act {

  private static final int RESULTS = 60;
  private static final List<String> LEVELS =
      List.of("STRENGTH", "NEUTRAL", "NEUTRAL", "DEFICIT_MEDIUM");

  @Override
  public String title() {
    return "Результаты ЦНППМ";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Teacher> teachers =
        stage.town().teachers().stream()
            .filter(t -> t.isPedagogue() && t.mainJob().subject() != null)
            .filter(t -> t.number() % 17 == 5)
            .limit(RESULTS)
            .toList();
    Crowd.each(teachers, counter, teacher -> send(stage, teacher));
    return Words.count(teachers.size(), "результат", "результата", "результатов");
  }

  private static void send(Stage stage, Teacher teacher) {
    Dice dice = stage.dice("cnppm", teacher);
    LocalDate on = stage.town().yearBegan().plusDays(dice.between(20, 60));
    LocalDate today = stage.town().today();
    stage
        .region()
        .create(
            "/api/v1/diagnostics/cnppm/results",
            stage.key("cnppm", teacher.number()),
            Map.of(
                "externalId", "ЦНППМ-" + stage.town().seed() + "-" + teacher.number(),
                "teacher", stage.idOf(teacher),
                "completedOn", (on.isBefore(today) ? on : today).toString(),
                "results", results(dice)));
  }

  private static List<Map<String, String>> results(Dice dice) {
    return List.of("SUBJECT.CONTENT", "SUBJECT.TASKS", "METHODS.GOALS", "METHODS.ASSESSMENT")
        .stream()
        .map(competence -> Map.of("competence", competence, "level", dice.pick(LEVELS)))
        .toList();
  }
}
