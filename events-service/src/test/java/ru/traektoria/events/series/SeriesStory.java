package ru.traektoria.events.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** A school with its deputy, three teachers and a methodist of an invented town. */
public final class SeriesStory {

  public static final String API = "/api/v1/activities/series";
  public static final String ACTIVITIES = "/api/v1/activities";

  public final String town = "lake-" + Ids.next();
  public final String school = Ids.next();
  public final String other = Ids.next();
  public final String anna = Ids.next();
  public final String ivan = Ids.next();
  public final String vera = Ids.next();
  public final Api methodist;
  public final Api lead;
  public final Api otherLead;

  private final Api api;
  private final TestTopics topics;

  public SeriesStory(Api api, TestTopics topics) {
    this.api = api;
    this.topics = topics;
    this.methodist = api.as(Tokens.methodist(town));
    this.lead = api.as(Tokens.schoolLead(town, school));
    this.otherLead = api.as(Tokens.schoolLead(town, other));
    named(school, "ORGANISATION", null, "Озёрная школа № 1");
    named(other, "ORGANISATION", null, "Озёрная школа № 2");
    named(anna, "TEACHER", school, "Берегова Анна Петровна");
    named(ivan, "TEACHER", school, "Камышов Иван Олегович");
    named(vera, "TEACHER", other, "Истокова Вера Ильинична");
  }

  public String token(String teacher) {
    return Tokens.teacher(town, teacher.equals(vera) ? other : school, teacher);
  }

  public Api teacher(String teacher) {
    return api.as(token(teacher));
  }

  /** A series as a machine sends it. */
  public static Map<String, Object> terms(String title, String kind, String from, String to) {
    Map<String, Object> said = new HashMap<>();
    said.put("title", title);
    said.put("kind", kind);
    said.put("from", from);
    said.put("to", to);
    said.put("subjects", "Литература, история");
    said.put("programme", "Открытые уроки, конкурс чтецов.\nИтоги — на методсовете.");
    return said;
  }

  /** Plans a series; answers its id. */
  public String planned(Api who, Map<String, Object> terms) {
    return created(who.post(API, terms));
  }

  /** An activity of a series as a machine sends it. */
  public static Map<String, Object> session(String series, String title, String kind, String on) {
    Map<String, Object> said = new HashMap<>();
    said.put("title", title);
    said.put("kind", kind);
    said.put("level", "SCHOOL");
    said.put("format", "ON_SITE");
    said.put("plannedOn", on);
    said.put("startsAt", "14:00");
    said.put("hours", 2);
    said.put("series", series);
    return said;
  }

  public static String created(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().get("id").asString();
  }

  /** Marks who was there and closes the activity. */
  public void held(Api who, String activity, String on, String... present) {
    String at = ACTIVITIES + "/" + activity;
    for (String teacher : present) {
      ok(who.put(at + "/participants/" + teacher, Map.of("role", "PARTICIPANT")));
    }
    Map<String, String> marks = new HashMap<>();
    ok(who.get(at))
        .json()
        .get("people")
        .forEach(
            person -> {
              String teacher = person.get("teacher").asString();
              marks.put(teacher, List.of(present).contains(teacher) ? "PRESENT" : "ABSENT");
            });
    ok(who.put(at + "/attendance", Map.of("marks", marks)));
    ok(seen(who, at).post(at + "/hold", Map.of("heldOn", on)));
  }

  /** Opens the registration. */
  public void opened(Api who, String activity) {
    String at = ACTIVITIES + "/" + activity;
    ok(seen(who, at).post(at + "/registration", ""));
  }

  /** The same person, having seen the present version. */
  public static Api seen(Api who, String path) {
    return who.with("If-Match", who.get(path).header("etag"));
  }

  public static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private void named(String id, String kind, String place, String name) {
    Map<String, Object> entry = new HashMap<>();
    entry.put("id", id);
    entry.put("kind", kind);
    entry.put("municipality", town);
    entry.put("name", name);
    entry.put("shortName", name);
    entry.put("sortKey", name.toLowerCase(Locale.ROOT));
    if (place != null) {
      entry.put("organisation", place);
      entry.put("organisations", List.of(place));
      entry.put("position", "Учитель");
    }
    topics.publishName(id, entry);
  }
}
