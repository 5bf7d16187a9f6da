package ru.traektoria.monitoring.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/**
 * A town of five schools with two teachers each, for stories of a year. In the first school nobody
 * has a higher education, in the second one of two, elsewhere both: 7 of 10.
 */
public final class Hill {

  public static final String YEAR = "2026-27";

  private final String town;
  private final Api api;
  private final TestTopics topics;

  public Hill(String town, Api api, TestTopics topics) {
    this.town = town;
    this.api = api;
    this.topics = topics;
  }

  /** Tells everything once and waits until it is folded. */
  public Hill told() {
    name(town, "MUNICIPALITY", null, "Холмогорский округ");
    for (int school = 1; school <= 5; school++) {
      String id = school(school);
      topics.publish(
          "staff.events",
          "OrganisationChanged",
          id,
          1,
          Map.of("organisation", id, "municipality", town, "region", "r1", "kind", "SCHOOL"));
      name(id, "ORGANISATION", null, "Школа № " + school);
      teacher(school, "a", school > 1);
      teacher(school, "b", school > 2);
    }
    topics.publish(
        "activities.events",
        "MembershipChanged",
        town + "-maths",
        1,
        Map.of(
            "membership",
            town + "-maths-1",
            "association",
            town + "-maths",
            "teacher",
            person(2, "a"),
            "municipality",
            town,
            "role",
            "HEAD",
            "from",
            "2025-09-01"));
    topics.publish(
        "activities.events",
        "AssociationChanged",
        town + "-maths",
        2,
        Map.of(
            "association",
            town + "-maths",
            "municipality",
            town,
            "kind",
            "GMO",
            "title",
            "ГМО математиков округа"));
    topics.publish(
        "activities.events",
        "ProtocolSigned",
        meeting(),
        1,
        Map.ofEntries(
            Map.entry("meeting", meeting()),
            Map.entry("activity", town + "-activity"),
            Map.entry("association", town + "-council"),
            Map.entry("associationKind", "METHODICAL_COUNCIL"),
            Map.entry("municipality", town),
            Map.entry("number", 3),
            Map.entry("year", YEAR),
            Map.entry("revision", 1),
            Map.entry("heldOn", "2026-11-10"),
            Map.entry("signedOn", "2026-11-11"),
            Map.entry("learning", false),
            Map.entry("questions", 2),
            Map.entry("decisions", 2),
            Map.entry("assignments", 1)));
    practice(practice(), "Дневник чтения класса", town);
    practice(town + "-foreign-practice", "Дневник чужого города", "elsewhere");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                methodist()
                    .get("/api/v1/monitoring/tables/track1?year=" + YEAR)
                    .body()
                    .contains("\"denominator\":10"));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                methodist().get("/monitoring/cycle/people?q=" + encoded("Педагог")).json().size()
                    == 10);
    return this;
  }

  public String town() {
    return town;
  }

  public String school(int number) {
    return town + "-school-" + number;
  }

  public String person(int school, String which) {
    return town + "-teacher-" + school + which;
  }

  /** A meeting of the methodological council whose protocol № 3 is signed. */
  public String meeting() {
    return town + "-meeting";
  }

  /** An approved practice of the first school, «Дневник чтения класса». */
  public String practice() {
    return town + "-practice";
  }

  private void practice(String id, String title, String municipality) {
    topics.publish(
        "activities.events",
        "PracticeApproved",
        id,
        1,
        Map.of(
            "practice",
            id,
            "municipality",
            municipality,
            "organisation",
            school(1),
            "authors",
            java.util.List.of(),
            "title",
            title,
            "innovative",
            false,
            "approvedOn",
            "2026-10-20"));
  }

  public String maths() {
    return town + "-maths";
  }

  private void teacher(int school, String which, boolean higher) {
    String id = person(school, which);
    topics.publish(
        "staff.events",
        "AssignmentChanged",
        id,
        1,
        Map.ofEntries(
            Map.entry("assignment", id + "-1"),
            Map.entry("teacher", id),
            Map.entry("organisation", school(school)),
            Map.entry("municipality", town),
            Map.entry("position", "TEACHER"),
            Map.entry("positionKind", "TEACHER"),
            Map.entry("subject", "MATHS"),
            Map.entry("weeklyHours", 18),
            Map.entry("employment", "MAIN"),
            Map.entry("from", "2020-09-01")));
    education(id, 2, school(school), higher ? "HIGHER" : "SECONDARY_VOCATIONAL");
    name(id, "TEACHER", school(school), "Педагогова" + which + school + " Анна Петровна");
  }

  /** What the staff list says of a teacher from now on. */
  public void education(String teacher, int sequence, String school, String education) {
    topics.publish(
        "staff.events",
        "TeacherProfileChanged",
        teacher,
        sequence,
        Map.of(
            "teacher", teacher,
            "municipality", town,
            "organisation", school,
            "education", education));
  }

  private void name(String id, String kind, String organisation, String name) {
    Map<String, Object> entry = new HashMap<>();
    entry.put("id", id);
    entry.put("kind", kind);
    entry.put("municipality", town);
    entry.put("name", name);
    entry.put("shortName", name);
    entry.put("sortKey", name);
    if (organisation != null) {
      entry.put("organisation", organisation);
      entry.put("organisations", java.util.List.of(organisation));
      entry.put("lastName", name.split(" ")[0]);
    }
    topics.publishName(id, entry);
  }

  public Api methodist() {
    return api.as(Tokens.methodist(town));
  }

  public Api official() {
    return api.as(Tokens.official(town));
  }

  public Api lead(int school) {
    return api.as(Tokens.schoolLead(town, school(school)));
  }

  public Api teacher(int school, String which) {
    return api.as(Tokens.teacher(town, school(school), person(school, which)));
  }

  public Api foreigner() {
    return api.as(Tokens.methodist("elsewhere"));
  }

  /** Sends a form and requires it to be taken; the address where it leads, if anywhere. */
  public static String sent(Api person, String path, String... fields) {
    Api.Answer answer = person.with("HX-Request", "true").form(path, form(fields));
    assertThat(answer.status()).as(path + "\n" + answer.body()).isEqualTo(204);
    return answer.header("hx-redirect");
  }

  /** Names and values, one after the other. */
  public static String form(String... fields) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      text.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(encoded(fields[i + 1]));
    }
    return text.toString();
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
