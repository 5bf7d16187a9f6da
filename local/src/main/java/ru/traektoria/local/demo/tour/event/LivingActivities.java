package ru.traektoria.local.demo.tour.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.Resource;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.town.Teacher;

/** Activities of the open year: some held with attendance, some ahead with sign-ups. */
public final class LivingActivities implements Act {

  private static final int HELD = 10;
  private static final int AHEAD = 6;
  private static final Map<String, String> KINDS =
      Map.of(
          "Семинар", "SEMINAR",
          "Вебинар", "WEBINAR",
          "Мастер-класс", "MASTER_CLASS",
          "Конференция", "CONFERENCE",
          "Круглый стол", "ROUND_TABLE",
          "Консультация", "CONSULTATION",
          "Открытый урок", "OPEN_LESSON",
          "Заседание ГМО", "ASSOCIATION_MEETING",
          "Методический день", "METHODICAL_DAY",
          "Педагогические чтения", "PEDAGOGICAL_READINGS");

  @Override
  public String title() {
    return "Мероприятия этого года";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Teacher> people = stage.firstWave();
    List<Integer> numbers = IntStream.range(0, HELD + AHEAD).boxed().toList();
    Crowd.each(numbers, counter, number -> activity(stage, people, number));
    return HELD + " проведено, " + AHEAD + " впереди";
  }

  private static void activity(Stage stage, List<Teacher> people, int number) {
    Dice dice = Dice.of(stage.town().seed(), "activity/" + number);
    boolean held = number < HELD;
    LocalDate day = held ? past(stage, dice) : stage.town().today().plusDays(dice.between(5, 60));
    String[] topic = Resource.lines("gatherings.txt").get(number).split("\\s*\\|\\s*");
    Answer made =
        stage
            .methodist()
            .create("/api/v1/activities", stage.key("activity", number), request(topic, day, dice));
    if (made.text("status").equals("HELD")) {
      return;
    }
    if (held) {
      hold(stage, made.text("id"), day, some(people, 18, dice));
    } else {
      invite(stage, made, some(people, 8, dice));
    }
  }

  private static LocalDate past(Stage stage, Dice dice) {
    int days = (int) ChronoUnit.DAYS.between(stage.town().yearBegan(), stage.town().today());
    return stage.town().today().minusDays(dice.between(0, Math.max(1, days - 2)));
  }

  private static Map<String, Object> request(String[] topic, LocalDate day, Dice dice) {
    Map<String, Object> request = new HashMap<>();
    request.put("title", topic[1]);
    request.put("kind", KINDS.get(topic[0]));
    request.put("level", "MUNICIPAL");
    request.put("format", topic[0].equals("Вебинар") ? "REMOTE" : "ON_SITE");
    request.put("competences", List.of());
    request.put("municipalProject", topic[2].contains("проект"));
    request.put("plannedOn", day.toString());
    request.put("startsAt", "15:00:00");
    request.put("hours", dice.between(2, 4));
    request.put("place", "Методический центр, зал 2");
    request.put("capacity", 40);
    request.put("organiser", "Муниципальная методическая служба");
    return request;
  }

  private static void hold(Stage stage, String id, LocalDate day, Set<Teacher> people) {
    Caller methodist = stage.methodist();
    String path = "/api/v1/activities/" + id;
    Map<String, String> marks = new TreeMap<>();
    for (Teacher teacher : people) {
      String role = marks.isEmpty() ? "SPEAKER" : "PARTICIPANT";
      methodist.put(path + "/participants/" + stage.idOf(teacher), "0", Map.of("role", role));
      marks.put(stage.idOf(teacher), marks.size() % 9 == 8 ? "ABSENT" : "PRESENT");
    }
    Answer marked = methodist.put(path + "/attendance", "0", Map.of("marks", marks));
    methodist.change(
        path + "/hold", marked.etag(), stage.key("hold", id), Map.of("heldOn", day.toString()));
  }

  private static void invite(Stage stage, Answer made, Set<Teacher> people) {
    String path = "/api/v1/activities/" + made.text("id");
    if (made.text("status").equals("PLANNED")) {
      stage
          .methodist()
          .change(path + "/registration", made.etag(), stage.key("open", path), Map.of());
    }
    for (Teacher teacher : people) {
      stage
          .teacher(teacher)
          .create(path + "/sign-up", stage.key("sign-up", path, teacher.number()), Map.of());
    }
  }

  private static Set<Teacher> some(List<Teacher> people, int count, Dice dice) {
    Set<Teacher> some = new LinkedHashSet<>();
    for (int i = 0; i < count * 4 && some.size() < Math.min(count, people.size()); i++) {
      some.add(dice.pick(people));
    }
    return some;
  }
}
