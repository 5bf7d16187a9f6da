package ru.traektoria.monitoring.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/**
 * A town that gathers data: two schools, a kindergarten, three teachers, one without a birthday.
 */
public final class ManualTown {

  public final String town;
  public final String first;
  public final String second;
  public final String garden;
  private final Api api;
  private final TestTopics topics;

  public ManualTown(String town, Api api, TestTopics topics, StaffDirectory directory) {
    this.town = town;
    this.first = town + "-school-1";
    this.second = town + "-school-2";
    this.garden = town + "-garden";
    this.api = api;
    this.topics = topics;
    if (directory.find(garden).isEmpty()) {
      subjects();
      organisation(first, "SCHOOL", "Школа № 1 с углублённым изучением математики", "Школа № 1");
      organisation(second, "SCHOOL", "Школа № 2 имени первых строителей города", "Школа № 2");
      teacher(town + "-anna", first, "1990-05-01", "Ёлкина Анна Петровна", "Ёлкина А. П.");
      teacher(town + "-boris", first, null, "Осин Борис Ильич", "Осин Б. И.");
      teacher(town + "-vera", second, "1996-05-01", "Ясенева Вера Львовна", "Ясенева В. Л.");
      organisation(garden, "KINDERGARTEN", "Детский сад «Родничок»", "Детский сад «Родничок»");
      await().atMost(Duration.ofSeconds(30)).until(() -> directory.find(garden).isPresent());
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  methodist()
                      .get("/api/v1/monitoring/tables/track1?year=2026-27")
                      .body()
                      .contains("\"denominator\":3"));
    }
  }

  private void subjects() {
    topics.publish(
        "staff.events",
        "DirectoryChanged",
        town + "-subjects",
        1,
        Map.of(
            "directory",
            "SUBJECTS",
            "entries",
            List.of(
                Map.of("code", "MATHS", "name", "Математика"),
                Map.of("code", "RUSSIAN", "name", "Русский язык"))));
  }

  private void organisation(String id, String kind, String name, String shortName) {
    topics.publish(
        "staff.events",
        "OrganisationChanged",
        id,
        1,
        Map.of("organisation", id, "municipality", town, "kind", kind));
    name(id, "ORGANISATION", name, shortName);
  }

  private void name(String id, String kind, String name, String shortName) {
    topics.publishName(
        id,
        Map.of("id", id, "kind", kind, "municipality", town, "name", name, "shortName", shortName));
  }

  private void teacher(String id, String school, String born, String name, String shortName) {
    Map<String, Object> profile = new LinkedHashMap<>(Map.of("teacher", id, "municipality", town));
    profile.put("organisation", school);
    profile.put("education", "HIGHER");
    profile.put("sex", "FEMALE");
    if (born != null) {
      profile.put("birthDate", born);
    }
    topics.publish("staff.events", "TeacherProfileChanged", id, 1, profile);
    Map<String, Object> job = new LinkedHashMap<>(Map.of("assignment", id + "-1", "teacher", id));
    job.putAll(Map.of("organisation", school, "municipality", town, "position", "TEACHER"));
    job.putAll(Map.of("positionKind", "TEACHER", "subject", "MATHS", "employment", "MAIN"));
    job.putAll(Map.of("from", "2020-09-01", "weeklyHours", 18));
    topics.publish("staff.events", "AssignmentChanged", id, 2, job);
    name(id, "TEACHER", name, shortName);
  }

  public Api methodist() {
    return page(Tokens.methodist(town));
  }

  public Api lead(String organisation) {
    return page(Tokens.schoolLead(town, organisation));
  }

  public Api official() {
    return page(Tokens.official(town));
  }

  public Api page(String token) {
    return api.as(token).with("HX-Request", "true");
  }

  /** Takes a built-in form over and starts its gathering; answers the board's address. */
  public String gathering(String kind, String period) {
    String form = sent(methodist().form("/monitoring/manual/forms/adopt", "kind=" + kind));
    return sent(methodist().form(form + "/gatherings", "period=" + period + "&due=2026-12-01"));
  }

  /** Where a command that went well sends its reader; the same page if nowhere. */
  public static String sent(Api.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    return answer.header("hx-redirect");
  }

  /** A row of results as the page's inputs. */
  public static String row(int n, String subject, int grade, int pupils, int passed, int good) {
    String start = "&n." + n + ".";
    return start
        + "subject="
        + subject
        + start
        + "grade="
        + grade
        + start
        + "pupils="
        + pupils
        + start
        + "passed="
        + passed
        + start
        + "good="
        + good;
  }

  /** Text as a form sends it. */
  public static String typed(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
