package ru.traektoria.local.demo.tour.learning;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;

/**
 * Темы самообразования: chosen by many, the quick ones have reported, some reports are accepted.
 */
public final class LivingSelfEducation implements Act {

  private static final String API = "/api/v1/routes/self-education";
  private static final double CHOOSE = 0.03;
  private static final int AT_MOST = 40;
  private static final double REPORT = 0.5;
  private static final double ACCEPTED = 0.7;
  private static final List<String> THEMES =
      List.of(
          "Смысловое чтение на уроках предмета",
          "Формирующее оценивание: обратная связь вместо отметки",
          "Работа с классом, где дети учатся в разном темпе",
          "Задания на функциональную грамотность",
          "Проектная работа учеников без перегрузки",
          "Цифровые инструменты для тренировки и проверки");
  private static final String REPORTED =
      "Изучила литературу, попробовала приёмы в двух классах, показала урок коллегам. Дети стали"
          + " увереннее объяснять ход решения; задания собраны в папку объединения.";

  @Override
  public String title() {
    return "Самообразование";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    int began = stage.town().yearBegan().getYear();
    String year = "%d-%02d".formatted(began, (began + 1) % 100);
    Map<String, String> states =
        stage
            .methodist()
            .get(API + "?year=" + year)
            .body()
            .valueStream()
            .filter(line -> line.path("state").isString())
            .collect(
                Collectors.toMap(
                    line -> line.path("teacher").asString(),
                    line -> line.path("state").asString(),
                    (one, other) -> one));
    List<Teacher> people =
        stage.town().teachers().stream()
            .filter(Teacher::isPedagogue)
            .filter(t -> t.mainJob().organisation().kind() == Organisation.Kind.SCHOOL)
            .filter(t -> stage.dice("self-education", t).chance(CHOOSE))
            .limit(AT_MOST)
            .toList();
    Function<Teacher, String> state = one -> states.getOrDefault(stage.idOf(one), "");
    Crowd.each(people, counter, one -> study(stage, one, year, state.apply(one)));
    return Words.count(people.size(), "тема", "темы", "тем");
  }

  private static void study(Stage stage, Teacher teacher, String year, String state) {
    String path = API + "/" + stage.idOf(teacher) + "/" + year;
    Caller self = stage.teacher(teacher);
    Answer now = state.isEmpty() ? self.put(path, "0", theme(teacher)) : self.get(path);
    if (now.text("state").equals("CHOSEN") && chance(stage, "reports", teacher, REPORT)) {
      String text = teacher.woman() ? REPORTED : masculine();
      now = self.change(path + "/report", now.etag(), stage.key(path), Map.of("text", text));
    }
    if (now.text("state").equals("SUBMITTED") && chance(stage, "accepted", teacher, ACCEPTED)) {
      stage
          .leadOf(teacher.mainJob().organisation())
          .change(path + "/acceptance", now.etag(), stage.key(path, "accepted"), Map.of());
    }
  }

  private static boolean chance(Stage stage, String what, Teacher teacher, double chance) {
    return stage.dice("self-education-" + what, teacher).chance(chance);
  }

  static Map<String, String> theme(Teacher teacher) {
    return Map.of(
        "title",
        THEMES.get(teacher.number() % THEMES.size()),
        "results",
        "Приёмы, опробованные на уроках, и папка заданий для коллег");
  }

  private static String masculine() {
    return REPORTED
        .replace("Изучила", "Изучил")
        .replace("попробовала", "попробовал")
        .replace("показала", "показал");
  }
}
