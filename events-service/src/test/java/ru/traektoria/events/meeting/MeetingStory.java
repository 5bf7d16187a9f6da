package ru.traektoria.events.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.events.Town;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** A ГМО of an invented town with its head, two members and a stranger; every story its own. */
public final class MeetingStory {

  public static final String REST = "/api/v1/activities";
  public static final String API = REST + "/meetings";

  public final String town = "dale-" + Ids.next();
  public final String school = Ids.next();
  public final String other = Ids.next();
  public final String anna = Ids.next();
  public final String ivan = Ids.next();
  public final String vera = Ids.next();
  public final String stranger = Ids.next();
  public final Api methodist;
  public final Api lead;
  public final Api head;
  public final Api member;
  public final Api outsider;
  public final Api foreign;

  private final Town people;

  public MeetingStory(Api api, TestTopics topics) {
    this.people = new Town(town, topics);
    this.methodist = api.as(Tokens.methodist(town));
    this.lead = api.as(Tokens.schoolLead(town, school));
    this.head = api.as(heads());
    this.member = api.as(Tokens.teacher(town, other, ivan));
    this.outsider = api.as(Tokens.teacher(town, other, stranger));
    this.foreign = api.as(Tokens.methodist("far-" + town));
    people.organisation(school, "Долинская школа № 1");
    people.organisation(other, "Долинская школа № 2");
    people.teacher(anna, school, "Ключева Анна Петровна");
    people.teacher(ivan, other, "Лугин-Заозёрский Иван Олегович");
    people.teacher(vera, school, "Полевая Вера Ильинична");
    people.teacher(stranger, other, "Яровая Нина Павловна");
  }

  public String heads() {
    return Tokens.token("GMO_HEAD", null, town, school, anna);
  }

  /** A ГМО led by Anna since September, with Ivan and Vera. */
  public String association(String name, String kind) {
    Map<String, Object> charter = new HashMap<>();
    charter.put("name", name);
    charter.put("kind", kind);
    charter.put("subject", "Математика");
    if (kind.equals("SHMO")) {
      charter.put("organisation", school);
    }
    Answer founded = methodist.post(REST + "/associations", charter);
    assertThat(founded.status()).as(founded.body()).isEqualTo(201);
    String path = REST + "/associations/" + founded.json().get("id").asString();
    ok(seen(methodist, path).put(path + "/head/" + anna, Map.of("from", "2026-09-01")));
    ok(seen(methodist, path).put(path + "/members/" + ivan, Map.of("from", "2026-09-01")));
    ok(seen(methodist, path).put(path + "/members/" + vera, Map.of("from", "2026-09-01")));
    return founded.json().get("id").asString();
  }

  /** What a head sends to plan a meeting. */
  public Map<String, Object> plan(String association, String theme, String on) {
    Map<String, Object> plan = new HashMap<>();
    plan.put("association", association);
    plan.put("theme", theme);
    plan.put("plannedOn", on);
    plan.put("startsAt", "14:30");
    plan.put("room", "Школа № 1, кабинет 12");
    plan.put("hours", 2);
    plan.put(
        "agenda",
        List.of(
            Map.of("topic", "О результатах ВПР по математике", "reporter", ivan),
            Map.of("topic", "О плане открытых уроков", "reporterWords", "методист")));
    return plan;
  }

  /** Plans as the head; answers the path. */
  public String planned(String association, String theme, String on) {
    Answer answer = head.post(API, plan(association, theme, on));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return API + "/" + answer.json().get("id").asString();
  }

  /** Everybody was there but Vera, who had a reason. */
  public void held(String path, String on) {
    ok(
        head.put(
            path + "/attendance",
            Map.of("marks", Map.of(anna, "PRESENT", ivan, "PRESENT", vera, "EXCUSED"))));
    ok(head.post(path + "/hold", Map.of("heldOn", on)));
  }

  /** Heard and decided on both questions, one decision under control until {@code due}. */
  public void written(String path, String due) {
    JsonNode agenda = head.get(path).json().get("agenda");
    String first = path + "/items/" + agenda.get(0).get("id").asString();
    String second = path + "/items/" + agenda.get(1).get("id").asString();
    ok(
        act(
            path,
            "put",
            first + "/heard",
            Map.of("heard", "Справились 87 % учеников.\nТруднее всего геометрия.")));
    ok(
        act(
            path,
            "post",
            first + "/resolutions",
            Map.of(
                "kind",
                "ASSIGNMENT",
                "text",
                "Провести срез по геометрии в 7 классах",
                "owner",
                ivan,
                "due",
                due)));
    ok(
        act(
            path,
            "post",
            first + "/resolutions",
            Map.of("kind", "NOTED", "text", "Результаты принять к сведению")));
    ok(
        act(
            path,
            "post",
            second + "/resolutions",
            Map.of("kind", "APPROVAL", "text", "Утвердить план открытых уроков")));
    ok(
        act(
            path,
            "put",
            path + "/presidium",
            Map.of(
                "chair", anna, "secretary", ivan, "guests", List.of("Представитель института"))));
  }

  /** Planned, held, written and signed on that day. */
  public String signed(String association, String theme, String on, String due) {
    String path = planned(association, theme, on);
    held(path, on);
    written(path, due);
    ok(act(path, "post", path + "/protocol", Map.of()));
    return path;
  }

  /** The head's command with the version seen. */
  public Answer act(String path, String verb, String at, Object body) {
    Api seen = seen(head, path);
    return verb.equals("put") ? seen.put(at, body) : seen.post(at, body);
  }

  /** The same person, having seen the present version. */
  public static Api seen(Api who, String path) {
    return who.with("If-Match", who.get(path).header("etag"));
  }

  public static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }
}
