package ru.traektoria.events.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.events.Town;
import ru.traektoria.events.practice.model.Review.Criterion;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** Two schools of an invented town, an author, an expert and a methodist; every story its own. */
public final class PracticeStory {

  public static final String API = "/api/v1/activities/practices";

  public final String town = "hill-" + Ids.next();
  public final String school = Ids.next();
  public final String other = Ids.next();
  public final String anna = Ids.next();
  public final String ivan = Ids.next();
  public final String vera = Ids.next();
  public final Api methodist;
  public final Api lead;
  public final Api otherLead;
  public final Api author;
  public final Api colleague;
  public final Api expert;

  private final Town people;

  public PracticeStory(Api api, TestTopics topics) {
    this.people = new Town(town, topics);
    this.methodist = api.as(Tokens.methodist(town));
    this.lead = api.as(Tokens.schoolLead(town, school));
    this.otherLead = api.as(Tokens.schoolLead(town, other));
    this.author = api.as(annas());
    this.colleague = api.as(Tokens.teacher(town, school, ivan));
    this.expert = api.as(Tokens.teacher(town, other, vera));
    people.organisation(school, "Холмская школа № 1");
    people.organisation(other, "Холмская школа № 2");
    people.teacher(anna, school, "Ключева Анна Петровна");
    people.teacher(ivan, school, "Лугин Иван Олегович");
    people.teacher(vera, other, "Полевая Вера Ильинична");
  }

  public String annas() {
    return Tokens.teacher(town, school, anna);
  }

  /** Somebody who is in no register, with an account of the role EXPERT. */
  public String outsiders() {
    return Tokens.token("EXPERT", null, town, null, null);
  }

  public String veras() {
    return Tokens.teacher(town, other, vera);
  }

  /** An application as a machine sends it. */
  public Map<String, Object> application(String title) {
    Map<String, Object> said = new HashMap<>();
    said.put("title", title);
    said.put("kind", "METHOD");
    said.put("level", "MUNICIPAL");
    said.put("innovative", true);
    said.put("subjects", List.of("Литература"));
    said.put("competences", List.of("FUNCTIONAL_LITERACY.READING"));
    said.put(
        "annotation",
        "Ученики ведут дневник чтения вместе и каждую неделю отвечают друг другу.\n"
            + "За год доля понимающих текст выросла.");
    said.put("links", List.of("https://example.org/diary"));
    return said;
  }

  /** Applies as Anna; answers the path of the practice. */
  public String applied(String title) {
    Answer answer = author.post(API, application(title));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return API + "/" + answer.json().get("id").asString();
  }

  /** Applied and given to Vera. */
  public String underReview(String title) {
    String path = applied(title);
    ok(seen(methodist, path).put(path + "/expert", Map.of("expert", vera)));
    return path;
  }

  /** Applied, reviewed and approved. */
  public String approved(String title) {
    String path = underReview(title);
    ok(seen(expert, path).post(path + "/conclusion", conclusion("APPROVE", 2)));
    return path;
  }

  public static Map<String, Object> conclusion(String verdict, int points) {
    Map<String, Integer> all = new HashMap<>();
    for (Criterion criterion : Criterion.values()) {
      all.put(criterion.name(), points);
    }
    return Map.of(
        "verdict", verdict, "points", all, "words", "Добавьте итоги года.", "on", "2026-11-20");
  }

  public static Map<String, Object> shown(String kind, String on, String title) {
    return Map.of("kind", kind, "level", "MUNICIPAL", "on", on, "title", title);
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
