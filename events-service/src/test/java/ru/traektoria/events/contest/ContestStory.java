package ru.traektoria.events.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.events.Town;
import ru.traektoria.events.contest.application.People;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/**
 * An invented town with three schools, authors, experts and a methodist; every story its own. The
 * surnames are canaries: none of them may be found where a blind stage hides names.
 */
public final class ContestStory {

  public static final String API = "/api/v1/activities/contests";
  public static final List<String> CANARIES =
      List.of("Канарейкина", "Щеглова", "Соловьянская", "Зябликова");

  public final String town = "river-" + Ids.next();
  public final String school = Ids.next();
  public final String other = Ids.next();
  public final String third = Ids.next();
  public final List<String> authors = new ArrayList<>();
  public final String vera = Ids.next();
  public final String gleb = Ids.next();
  public final Api methodist;
  public final Api lead;
  public final Api otherLead;
  public final Api stranger;

  private final Api api;
  private final TestTopics topics;
  private final Town townspeople;

  public ContestStory(Api api, TestTopics topics) {
    this.api = api;
    this.topics = topics;
    this.townspeople = new Town(town, topics);
    this.methodist = api.as(methodists());
    this.lead = api.as(Tokens.schoolLead(town, school));
    this.otherLead = api.as(Tokens.schoolLead(town, other));
    this.stranger = api.as(Tokens.methodist("elsewhere-" + town));
    townspeople.organisation(school, "Речная школа № 1");
    townspeople.organisation(other, "Речная школа № 2");
    townspeople.organisation(third, "Речная гимназия");
    for (String surname : CANARIES) {
      String id = Ids.next();
      authors.add(id);
      townspeople.teacher(id, authors.size() < 3 ? school : other, surname + " Анна Петровна");
    }
    townspeople.teacher(gleb, third, "Перевозчиков Глеб Ильич");
    townspeople.teacher(vera, third, "Полевая Вера Ильинична");
  }

  public void arrived(StaffDirectory directory) {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(vera).isPresent());
  }

  public String methodists() {
    return Tokens.methodist(town);
  }

  public String token(String teacher) {
    int at = authors.indexOf(teacher);
    String place = at < 0 ? third : at < 2 ? school : other;
    return Tokens.teacher(town, place, teacher);
  }

  public Api as(String teacher) {
    return api.as(token(teacher));
  }

  /** Somebody who is in no register, with an account of the role EXPERT. */
  public Api outsider() {
    return api.as(outsiders());
  }

  /** Another one, who was asked later. */
  public Api secondOutsider() {
    return api.as(Tokens.token("EXPERT", null, town, null, "guest-" + town));
  }

  public String outsiders() {
    return Tokens.token("EXPERT", null, town, null, null);
  }

  /** Terms of a contest whose one stage is blind, applications until the end of the month. */
  public Map<String, Object> terms(String title) {
    Map<String, Object> terms = new HashMap<>();
    terms.put("title", title);
    terms.put("level", "MUNICIPAL");
    terms.put("yearly", "ежегодно, ноябрь–декабрь");
    terms.put("link", "https://example.org/polozhenie");
    terms.put("about", "Поддержать тех, кто ищет.");
    terms.put("nominations", List.of("Учитель года", "Воспитатель года"));
    terms.put("winners", 1);
    terms.put("prizes", 1);
    terms.put("window", Map.of("opens", "2026-11-01T09:00", "deadline", "2026-11-30T23:59"));
    terms.put("stages", List.of(stage("Заочный этап", true, 2, "2026-12-01")));
    return terms;
  }

  public static Map<String, Object> stage(String title, boolean blind, int perWork, String from) {
    Map<String, Object> stage = new HashMap<>();
    stage.put("title", title);
    stage.put("format", blind ? "REMOTE" : "ON_SITE");
    stage.put("blind", blind);
    stage.put("from", from);
    stage.put("to", from);
    stage.put("resultOn", from);
    stage.put("perWork", perWork);
    stage.put("advance", 2);
    stage.put(
        "criteria",
        List.of(
            Map.of("code", "К1", "name", "Актуальность", "weight", 1, "most", 10),
            Map.of("code", "К2", "name", "Новизна", "weight", 1.5, "most", 10)));
    return stage;
  }

  /** Prepared and announced; answers the path. */
  public String open(Map<String, Object> terms) {
    Answer made = methodist.post(API, terms);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String path = API + "/" + made.json().get("id").asString();
    ok(seen(methodist, path).post(path + "/opening", ""));
    return path;
  }

  public static Map<String, Object> work(String nomination, String title) {
    return Map.of(
        "nomination",
        nomination,
        "title",
        title,
        "about",
        "Как мы читаем вместе и что это дало.",
        "links",
        List.of("https://example.org/work"));
  }

  /** A teacher's application, submitted; answers its path. */
  public String submitted(String contest, String teacher, String nomination, String title) {
    String path = drafted(contest, teacher, nomination, title);
    ok(seen(as(teacher), path).post(path + "/submission", ""));
    return path;
  }

  public String drafted(String contest, String teacher, String nomination, String title) {
    Answer made = as(teacher).post(contest + "/entries", work(nomination, title));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return API + "/entries/" + made.json().get("id").asString();
  }

  /** Submitted and admitted. */
  public String admitted(String contest, String teacher, String nomination, String title) {
    String path = submitted(contest, teacher, nomination, title);
    ok(seen(methodist, path).post(path + "/admission", ""));
    return path;
  }

  /** The deadline is over: the methodist had announced it for yesterday. */
  public void late(String contest, Map<String, Object> terms) {
    Map<String, Object> earlier = new HashMap<>(terms);
    earlier.put("window", Map.of("opens", "2026-11-01T09:00", "deadline", "2026-11-19T23:59"));
    ok(seen(methodist, contest).put(contest, earlier));
  }

  /**
   * Four works under review: Vera, Gleb and an outsider judge, Gleb mentors the last author, and
   * the first author's file names her in its properties.
   */
  public String reviewed(boolean blind, People people, byte[] signed) {
    Map<String, Object> terms = terms("Учитель года города");
    terms.put("stages", List.of(stage("Заочный этап", blind, 2, "2026-12-01")));
    terms.put("nominations", List.of("Учитель года"));
    String contest = open(terms);
    for (String author : authors) {
      String entry = drafted(contest, author, "Учитель года", "Опыт " + authors.indexOf(author));
      if (author.equals(authors.get(0))) {
        String name = CANARIES.get(0) + ".docx";
        ok(seen(as(author), entry).upload(entry + "/files", name, signed));
      }
      ok(seen(as(author), entry).post(entry + "/submission", ""));
      ok(seen(methodist, entry).post(entry + "/admission", ""));
    }
    ok(methodist.post(contest + "/jury", Map.of("teacher", vera, "chair", true)));
    ok(methodist.post(contest + "/jury", Map.of("teacher", gleb)));
    Answer seats =
        ok(methodist.post(contest + "/jury", Map.of("name", "Белов К. Ю.", "post", "Доцент")));
    seats
        .json()
        .get("seats")
        .forEach(
            seat -> {
              if (!seat.get("invitation").isNull()) {
                ok(outsider().post("/api/v1" + seat.get("invitation").asString(), ""));
              }
            });
    pair(gleb, authors.get(3));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> people.pairedWith(gleb).contains(authors.get(3)));
    late(contest, terms);
    ok(seen(methodist, contest).post(contest + "/distribution", ""));
    return contest;
  }

  /** A file of a page, byte for byte. */
  public static byte[] file(String base, String token, String path) throws IOException {
    HttpURLConnection got = (HttpURLConnection) URI.create(base + path).toURL().openConnection();
    got.setRequestProperty("Authorization", "Bearer " + token);
    assertThat(got.getResponseCode()).isEqualTo(200);
    return got.getInputStream().readAllBytes();
  }

  /** The same person, having seen the present version. */
  public static Api seen(Api who, String path) {
    return who.with("If-Match", who.get(path).header("etag"));
  }

  public static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
    return answer;
  }

  /** What the register says of experience and age. */
  public void known(String teacher, String since, String born) {
    Map<String, Object> profile = new HashMap<>();
    profile.put("teacher", teacher);
    profile.put("municipality", town);
    profile.put("teachingSince", since);
    profile.put("birthDate", born);
    profile.put("categories", List.of());
    topics.publish("staff.events", "TeacherProfileChanged", teacher, 1, profile);
  }

  /** One mentors the other now. */
  public void pair(String mentor, String mentee) {
    String pair = Ids.next();
    Map<String, Object> told = new HashMap<>();
    told.put("pair", pair);
    told.put("mentors", List.of(mentor));
    told.put("mentees", List.of(mentee));
    told.put("municipality", town);
    topics.publish("mentoring.events", "MentorAssigned", pair, 1, told);
  }
}
