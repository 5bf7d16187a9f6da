package ru.traektoria.local.demo.tour.learning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.door.Refusal;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Position;
import ru.traektoria.local.demo.town.Teacher;

/** Аттестация: categories from the intention to the decision, the schedule of conformity. */
public final class LivingAttestation implements Act {

  private static final String CATEGORIES = "/api/v1/routes/attestation";
  private static final String CONFORMITIES = "/api/v1/routes/conformity";
  private static final double SEEKS = 0.04;
  private static final double SCHEDULED = 0.15;
  private static final int AT_MOST = 40;
  private static final int ON_LEAVE = 10;
  private static final int REFUSED = 422;
  private static final String REPRESENTATION =
      "Ведёт уроки на хорошем методическом уровне, ученики показывают стабильный результат."
          + " За три года прошёл курсы повышения квалификации, участвует в работе объединения.";

  @Override
  public String title() {
    return "Аттестация";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    Crowd.each(onLeave(stage), counter, teacher -> leave(stage, teacher));
    List<Teacher> seekers =
        some(stage, "seeks-category", SEEKS).filter(t -> !t.leader()).limit(AT_MOST).toList();
    Crowd.each(seekers, counter, teacher -> seek(stage, teacher));
    List<Teacher> due =
        some(stage, "conformity", SCHEDULED)
            .filter(t -> t.category() == null && t.experience(stage.town().today()) >= 3)
            .filter(t -> !seekers.contains(t))
            .limit(AT_MOST)
            .toList();
    AtomicInteger scheduled = new AtomicInteger();
    Crowd.each(due, counter, teacher -> scheduled.addAndGet(schedule(stage, teacher)));
    return Words.count(seekers.size(), "намерение", "намерения", "намерений")
        + ", в графике "
        + scheduled.get();
  }

  private static Stream<Teacher> some(Stage stage, String what, double chance) {
    return stage.town().teachers().stream()
        .filter(teacher -> teacher.mainJob().position() == Position.TEACHER)
        .filter(teacher -> stage.dice(what, teacher).chance(chance));
  }

  private static void seek(Stage stage, Teacher teacher) {
    Dice dice = stage.dice("category", teacher);
    LocalDate today = stage.town().today();
    Map<String, Object> wish = new HashMap<>();
    wish.put("teacher", stage.idOf(teacher));
    wish.put("position", "TEACHER");
    wish.put("category", teacher.category() == null ? "FIRST" : "HIGHEST");
    wish.put("month", today.plusMonths(dice.between(0, 6)).toString());
    Caller self = stage.teacher(teacher);
    Answer intended;
    try {
      intended = self.create(CATEGORIES, stage.key("category", teacher.number()), wish);
    } catch (Refusal refusal) {
      passing(refusal);
      return;
    }
    if (intended.text("state").equals("INTENDED") && dice.chance(0.65)) {
      String path = CATEGORIES + "/" + intended.text("id");
      LocalDate on = today.minusDays(dice.between(5, 40));
      Map<String, String> number =
          Map.of("number", "З-" + (1000 + teacher.number()), "on", on.toString());
      Answer applied =
          self.change(path + "/application", intended.etag(), stage.key(path, "apply"), number);
      if (dice.chance(0.5)) {
        decide(stage, teacher, path, applied.etag(), dice.chance(0.85));
      }
    }
  }

  private static void decide(
      Stage stage, Teacher teacher, String path, String version, boolean awarded) {
    Map<String, Object> outcome = new HashMap<>();
    outcome.put("awarded", awarded);
    outcome.put("on", stage.town().today().toString());
    outcome.put("order", "Приказ № 1214-а");
    stage
        .leadOf(teacher.mainJob().organisation())
        .change(path + "/outcome", version, stage.key(path, "decide"), outcome);
  }

  /** Who is free by law is not put on the list: the platform says so and the demo goes on. */
  private static int schedule(Stage stage, Teacher teacher) {
    Dice dice = stage.dice("conformity-way", teacher);
    LocalDate today = stage.town().today();
    Caller lead = stage.leadOf(teacher.mainJob().organisation());
    Map<String, Object> listed = new HashMap<>();
    listed.put("teacher", stage.idOf(teacher));
    listed.put("position", "TEACHER");
    listed.put(
        "schedule",
        Map.of(
            "sessionOn", today.plusDays(dice.between(35, 120)).toString(),
            "order", "84-од",
            "orderOn", today.minusDays(4).toString()));
    try {
      Answer there = lead.create(CONFORMITIES, stage.key("conformity", teacher.number()), listed);
      if (there.text("state").equals("SCHEDULED") && dice.chance(0.6)) {
        represent(stage, lead, there, dice.chance(0.5));
      }
      return 1;
    } catch (Refusal refusal) {
      passing(refusal);
      return 0;
    }
  }

  private static void represent(Stage stage, Caller lead, Answer there, boolean acquainted) {
    String path = CONFORMITIES + "/" + there.text("id");
    Answer written =
        lead.change(
            path + "/representation",
            there.etag(),
            stage.key(path, "represent"),
            Map.of("text", REPRESENTATION));
    if (acquainted) {
      Map<String, Object> told = new HashMap<>();
      told.put("on", stage.town().today().toString());
      told.put("refused", false);
      lead.change(path + "/acquaintance", written.etag(), stage.key(path, "acquaint"), told);
    }
  }

  private static List<Teacher> onLeave(Stage stage) {
    LocalDate today = stage.town().today();
    return some(stage, "childcare", 0.2)
        .filter(t -> t.woman() && t.age(today) < 35 && t.experience(today) >= 3)
        .filter(t -> t.category() == null)
        .limit(ON_LEAVE)
        .toList();
  }

  /** Every third leave has ended. */
  private static void leave(Stage stage, Teacher teacher) {
    LocalDate today = stage.town().today();
    Caller lead = stage.leadOf(teacher.mainJob().organisation());
    Map<String, Object> body = new HashMap<>();
    body.put("teacher", stage.idOf(teacher));
    body.put("kind", "CHILDCARE_LEAVE");
    body.put("from", today.minusDays(400 + teacher.number() % 200).toString());
    Answer there =
        lead.create("/api/v1/routes/exemptions", stage.key("leave", teacher.number()), body);
    if (there.body().path("to").isNull() && teacher.number() % 3 == 0) {
      String path = "/api/v1/routes/exemptions/" + there.text("id") + "/end";
      Map<String, String> ended =
          Map.of("to", today.minusDays(20).toString(), "reason", "Приказ о выходе № 57-к");
      lead.change(path, there.etag(), stage.key(path), ended);
    }
  }

  private static void passing(Refusal refusal) {
    if (refusal.status() != REFUSED) {
      throw refusal;
    }
  }
}
