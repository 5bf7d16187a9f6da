package ru.traektoria.local.demo.tour.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;

/** What teachers add to their portfolios; most of it is confirmed by the school. */
public final class LivingPortfolio implements Act {

  private static final double CONFIRMED = 0.6;
  private static final double SENT_BACK = 0.15;
  private static final int OF_A_PLACE = 1;

  private record Deed(String section, String title, String note) {}

  private static final List<Deed> DEEDS =
      List.of(
          new Deed(
              "PUBLICATIONS",
              "Статья «Обратная связь на уроке: три приёма»",
              "Сборник региональной конференции"),
          new Deed(
              "CONTESTS", "Региональный конкурс методических разработок", "Диплом второй степени"),
          new Deed(
              "EXPERIENCE",
              "Выступление на межмуниципальном семинаре",
              "Тема: смысловое чтение на каждом уроке"),
          new Deed(
              "EXPERTISE",
              "Жюри муниципального этапа олимпиады",
              "Проверка работ седьмых–девятых классов"),
          new Deed("OTHER", "Благодарность за подготовку призёров", "Управление образования"));

  @Override
  public String title() {
    return "Портфолио";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Teacher> authors = new ArrayList<>();
    for (Organisation place : stage.town().organisations()) {
      stage.town().teachersOf(place).stream()
          .filter(Teacher::isPedagogue)
          .limit(OF_A_PLACE)
          .forEach(authors::add);
    }
    Crowd.each(authors, counter, teacher -> add(stage, teacher));
    return Words.count(authors.size(), "запись", "записи", "записей");
  }

  private static void add(Stage stage, Teacher teacher) {
    Dice dice = stage.dice("portfolio", teacher);
    Deed deed = dice.pick(DEEDS);
    Map<String, Object> item = new HashMap<>();
    item.put("section", deed.section());
    item.put("title", deed.title());
    item.put("note", deed.note());
    item.put("link", "https://portfolio.demo.invalid/" + teacher.number());
    item.put("on", stage.town().today().minusDays(dice.between(20, 300)).toString());
    String path = "/api/v1/routes/portfolio/";
    Answer there =
        stage
            .teacher(teacher)
            .create(
                path + stage.idOf(teacher) + "/items",
                stage.key("portfolio", teacher.number()),
                item);
    if (!there.text("state").equals("PENDING")) {
      return;
    }
    Caller lead = stage.leadOf(teacher.mainJob().organisation());
    String entry = path + "items/" + there.text("id");
    if (dice.chance(CONFIRMED)) {
      lead.change(entry + "/confirmation", there.etag(), stage.key(entry, "yes"), Map.of());
    } else if (dice.chance(SENT_BACK)) {
      lead.change(
          entry + "/rejection",
          there.etag(),
          stage.key(entry, "no"),
          Map.of("remark", "Приложите ссылку или скан диплома"));
    }
  }
}
