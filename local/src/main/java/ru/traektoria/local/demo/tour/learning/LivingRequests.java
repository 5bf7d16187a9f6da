package ru.traektoria.local.demo.tour.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;

/** Заявки на курсы in every state, a group with its people, an order and one that was wrong. */
public final class LivingRequests implements Act {

  static final String REQUESTS = "/api/v1/routes/requests";
  private static final int OF_A_PLACE = 2;

  @Override
  public String title() {
    return "Заявки на курсы, группа, запрос";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    CourseGroup group = new CourseGroup(stage);
    Map<CourseWish, String> submitted = new ConcurrentHashMap<>();
    List<CourseWish> wishes = wishes(stage);
    Crowd.each(
        wishes,
        counter,
        wish -> submitted.put(wish, submit(stage, wish, wanted(stage, group.programme(), wish))));
    new CourseOrder(stage).fix();
    group.seat(submitted);
    Crowd.each(
        wishes.stream().filter(w -> w.fate() == CourseWish.Fate.COMPLETED).toList(),
        counter,
        wish -> group.finishedBy(wish.teacher()));
    int steps = new LivingStepRequests().play(stage, counter, Quarters.next(stage));
    return Words.count(wishes.size() + steps, "заявка", "заявки", "заявок")
        + ", из них от шага маршрута "
        + steps;
  }

  /** A few people of every place; who has an account to sign in with is among them. */
  private static List<CourseWish> wishes(Stage stage) {
    List<CourseWish> wishes = new ArrayList<>();
    for (Organisation place : stage.town().organisations()) {
      List<Teacher> staff =
          stage.town().teachersOf(place).stream().filter(Teacher::isPedagogue).toList();
      for (int i = 0; i < Math.min(OF_A_PLACE, staff.size()); i++) {
        Dice dice = stage.dice("course-request", staff.get(i));
        wishes.add(CourseWish.of(staff.get(i), dice));
      }
    }
    return wishes;
  }

  private static Map<String, Object> wanted(Stage stage, String programme, CourseWish wish) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("programme", programme);
    wanted.put("quarter", wish.soon() ? Quarters.of(stage.town().today()) : Quarters.next(stage));
    wanted.put("purpose", "WINDOW");
    return wanted;
  }

  private static String submit(Stage stage, CourseWish wish, Map<String, Object> wanted) {
    Teacher teacher = wish.teacher();
    wanted.put("teachers", List.of(stage.idOf(teacher)));
    Caller self = stage.teacher(teacher);
    Caller lead = stage.leadOf(teacher.mainJob().organisation());
    Caller who = wish.fate().byTeacher() ? self : lead;
    Answer there = who.create(REQUESTS, stage.key("request", teacher.number()), wanted);
    String path = REQUESTS + "/" + there.text("id");
    if (there.text("state").equals("SUBMITTED")) {
      switch (wish.fate()) {
        case REFUSED -> say(stage, lead, path + "/refusal", there, "Курс пройден в прошлом году");
        case WITHDRAWN -> say(stage, self, path + "/withdrawal", there, "Переношу на год");
        default -> {}
      }
    }
    return there.text("id");
  }

  static void say(Stage stage, Caller who, String path, Answer there, String words) {
    who.change(path, there.etag(), stage.key(path), Map.of("words", words));
  }
}
