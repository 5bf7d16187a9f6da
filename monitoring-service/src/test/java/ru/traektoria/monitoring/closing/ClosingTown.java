package ru.traektoria.monitoring.closing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** A small town of two schools and three teachers, told event by event. */
public final class ClosingTown {

  private final String name;
  private final TestTopics topics;
  private final Api api;
  private final Map<String, Integer> sequences = new HashMap<>();

  public ClosingTown(String name, TestTopics topics, Api api) {
    this.name = name;
    this.topics = topics;
    this.api = api;
  }

  public Api methodist() {
    return api.as(Tokens.methodist(name));
  }

  public Api official() {
    return api.as(Tokens.official(name));
  }

  public Api lead(String school) {
    return api.as(Tokens.schoolLead(name, id(school)));
  }

  public String id(String local) {
    return name + "-" + local;
  }

  /** Schools «лесная» and «речная», teachers anna, boris (both лесная) and vera (речная). */
  public ClosingTown told() {
    for (String school : new String[] {"forest", "river"}) {
      tell(
          "staff", "OrganisationChanged", id(school), "organisation", id(school), "kind", "SCHOOL");
      named(id(school), school.equals("forest") ? "Лесная школа" : "Речная школа");
    }
    teacher("anna", "forest", "HIGHER", "2001-12-31");
    teacher("boris", "forest", "SECONDARY_VOCATIONAL", "2002-01-02");
    teacher("vera", "river", "HIGHER", null);
    await().atMost(Duration.ofSeconds(40)).until(() -> denominator("T1.1", "asOf=2026-08-31") == 3);
    return this;
  }

  public void named(String organisation, String title) {
    int sequence = sequences.merge("directory" + organisation, 1, Integer::sum);
    topics.publish(
        "staff.directory",
        "DirectoryEntry",
        organisation,
        sequence,
        Map.of(
            "id", organisation,
            "kind", "ORGANISATION",
            "municipality", name,
            "name", title,
            "shortName", title,
            "sortKey", title,
            "organisationKind", "SCHOOL"));
  }

  public void teacher(String who, String school, String education, String birth) {
    works(who, school, "MAIN");
    profile(who, education, birth);
  }

  public void profile(String who, String education, String birth) {
    tell(
        "staff",
        "TeacherProfileChanged",
        id(who),
        "teacher",
        id(who),
        "education",
        education,
        "birthDate",
        birth,
        "sex",
        "FEMALE");
  }

  public void works(String who, String school, String employment) {
    tell(
        "staff",
        "AssignmentChanged",
        id(who),
        "assignment",
        id(who) + "-job",
        "teacher",
        id(who),
        "organisation",
        id(school),
        "position",
        "TEACHER",
        "positionKind",
        "TEACHER",
        "subject",
        "MATHS",
        "employment",
        employment,
        "from",
        "2020-09-01");
  }

  /** A vacancy of mathematics since May, filled on a day if one is given. */
  public void vacancy(String school, String closedOn) {
    tell(
        "staff",
        "VacancyChanged",
        id("vacancy"),
        "vacancy",
        id("vacancy"),
        "organisation",
        id(school),
        "subject",
        "MATHS",
        "position",
        "TEACHER",
        "rate",
        1,
        "declaredOn",
        "2026-05-20",
        "closedOn",
        closedOn);
  }

  public void course(String who, String documentOn) {
    String course = id(who) + "-" + documentOn;
    tell(
        "routes",
        "CourseCompleted",
        course,
        "course",
        course,
        "teacher",
        id(who),
        "organisation",
        id("river"),
        "kind",
        "ADVANCED_TRAINING",
        "hours",
        36,
        "documentOn",
        documentOn);
  }

  public void tell(String service, String type, String subject, Object... fields) {
    Map<String, Object> data = new LinkedHashMap<>(Map.of("municipality", name));
    for (int i = 0; i < fields.length; i += 2) {
      if (fields[i + 1] != null) {
        data.put((String) fields[i], fields[i + 1]);
      }
    }
    String topic = service + ".events";
    topics.publish(topic, type, subject, sequences.merge(topic + subject, 1, Integer::sum), data);
  }

  public long denominator(String code, String question) {
    return row(code, question).path("denominator").asLong(-1);
  }

  public long numerator(String code, String question) {
    return row(code, question).path("numerator").asLong(-1);
  }

  public JsonNode row(String code, String question) {
    for (JsonNode row :
        methodist().get("/api/v1/monitoring/tables/track1?" + question).json().get("rows")) {
      if (row.get("code").asString().equals(code)) {
        return row;
      }
    }
    throw new AssertionError("no row " + code);
  }
}
