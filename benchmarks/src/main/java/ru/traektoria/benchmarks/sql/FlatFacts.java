package ru.traektoria.benchmarks.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import ru.traektoria.benchmarks.town.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns events into rows of the flat tables; what the compared indicators do not ask is left. */
public final class FlatFacts {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ALWAYS = "-infinity";
  private static final String NEVER = "infinity";

  private final Map<String, Rows> tables = new LinkedHashMap<>();

  /** Takes an event. */
  public void take(Event event) {
    JsonNode e = JSON.readTree(event.data());
    switch (event.name()) {
      case "DirectoryChanged" -> directory(e);
      case "OrganisationChanged" -> organisation(e);
      case "TeacherProfileChanged" -> teacher(e);
      case "AssignmentChanged" -> assignment(e);
      case "VacancyChanged" -> vacancy(e);
      case "DiagnosticCompleted" ->
          row("diagnosis", id(e, "assessment"), "teacher municipality site completedOn", e);
      case "RouteApproved" -> route(e);
      case "RouteClosed" -> closed(e);
      case "CourseCompleted" -> course(e);
      case "MentorAssigned" -> pair(e);
      case "MentoringCompleted" ->
          table("pair").set(id(e, "pair"), 4, text(e, "completedOn", NEVER));
      case "TargetModelAdopted" ->
          table("adoption")
              .put(
                  id(e, "adoption"),
                  id(e, "adoption"),
                  id(e, "organisation"),
                  text(e, "adoptedOn", null),
                  text(e, "endedOn", NEVER));
      case "ParticipationRecorded" -> participation(e);
      case "MembershipChanged" ->
          table("membership")
              .put(
                  id(e, "membership"),
                  id(e, "membership"),
                  id(e, "association"),
                  id(e, "teacher"),
                  text(e, "from", ALWAYS),
                  text(e, "to", NEVER));
      default -> {}
    }
  }

  Map<String, Rows> tables() {
    return tables;
  }

  private Rows table(String name) {
    return tables.computeIfAbsent(name, unused -> new Rows());
  }

  private void row(String table, String id, String fields, JsonNode e) {
    String[] names = fields.split(" ");
    Object[] values = new Object[names.length + 1];
    values[0] = id;
    for (int i = 0; i < names.length; i++) {
      values[i + 1] = text(e, names[i], null);
    }
    table(table).put(id, values);
  }

  private void directory(JsonNode e) {
    for (JsonNode entry : e.get("entries")) {
      String code = text(entry, "code", null);
      switch (id(e, "directory")) {
        case "POSITIONS" ->
            table("position")
                .put(code, code, text(entry, "kind", null), text(entry, "teachingHours", "false"));
        case "SUBJECTS" ->
            entry
                .path("profiles")
                .forEach(profile -> table("subject_profile").add(code, profile.asString()));
        case "PROFILES" -> {
          if (entry.path("coversPrimary").asBoolean(false)) {
            table("primary_profile").put(code, code);
          }
        }
        default -> {}
      }
    }
  }

  private void organisation(JsonNode e) {
    String id = id(e, "organisation");
    table("organisation")
        .put(
            id,
            id,
            id(e, "municipality"),
            text(e, "kind", null),
            text(e, "openedOn", ALWAYS),
            text(e, "closedOn", NEVER));
  }

  private void teacher(JsonNode e) {
    String id = id(e, "teacher");
    row("teacher", id, "municipality sex birthDate education", e);
    e.path("profiles").forEach(one -> table("teacher_profile").add(id, one.asString()));
    for (JsonNode c : e.path("categories")) {
      table("category")
          .add(
              id,
              text(c, "position", null),
              text(c, "category", null),
              text(c, "awardedOn", null),
              text(c, "validTo", NEVER));
    }
    attestations(id, e.path("conformities"), "conformity");
    attestations(id, e.path("headAttestations"), "head_attestation");
    for (JsonNode status : e.path("statuses")) {
      if (text(status, "status", "").equals("ON_LEAVE")) {
        table("leave").add(id, text(status, "from", ALWAYS), text(status, "to", NEVER));
      }
    }
  }

  private void attestations(String teacher, JsonNode all, String table) {
    for (JsonNode one : all) {
      table(table).add(teacher, text(one, "passedOn", null), text(one, "validTo", NEVER));
    }
  }

  private void assignment(JsonNode e) {
    String id = id(e, "assignment");
    table("assignment")
        .put(
            id,
            id,
            id(e, "teacher"),
            id(e, "organisation"),
            id(e, "municipality"),
            text(e, "position", null),
            text(e, "positionKind", null),
            text(e, "subject", null),
            text(e, "level", null),
            text(e, "weeklyHours", null),
            text(e, "employment", null),
            text(e, "from", null),
            text(e, "to", NEVER));
  }

  private void vacancy(JsonNode e) {
    String id = id(e, "vacancy");
    table("vacancy")
        .put(
            id,
            id,
            id(e, "organisation"),
            id(e, "municipality"),
            text(e, "rate", "0"),
            text(e, "hours", "0"),
            text(e, "declaredOn", null),
            text(e, "neededFrom", null),
            text(e, "closedOn", NEVER));
  }

  private void route(JsonNode e) {
    String id = id(e, "route");
    int deficits = e.path("deficits").size();
    String approved = text(e, "approvedOn", null);
    table("route")
        .put(id, id, id(e, "teacher"), id(e, "municipality"), deficits, null, approved, NEVER);
  }

  private void closed(JsonNode e) {
    String id = id(e, "route");
    table("route").set(id, 3, String.valueOf(e.path("deficits").size()));
    table("route").set(id, 4, text(e, "outcome", null));
    table("route").set(id, 6, text(e, "closedOn", NEVER));
  }

  private void course(JsonNode e) {
    String id = id(e, "course");
    table("course")
        .put(
            id,
            id,
            id(e, "teacher"),
            id(e, "municipality"),
            text(e, "kind", null),
            text(e, "priority", null),
            text(e, "priorityLevel", null),
            text(e, "documentOn", null),
            text(e, "annulled", "false"));
    e.path("profiles").forEach(one -> table("course_profile").add(id, one.asString()));
  }

  private void pair(JsonNode e) {
    String id = id(e, "pair");
    table("pair")
        .put(id, id, id(e, "organisation"), id(e, "municipality"), text(e, "from", null), NEVER);
    e.path("mentors").forEach(one -> table("pair_member").add(id, one.asString(), "MENTOR"));
    e.path("mentees").forEach(one -> table("pair_member").add(id, one.asString(), "MENTEE"));
  }

  private void participation(JsonNode e) {
    String id = id(e, "participation");
    table("participation")
        .put(
            id,
            id,
            id(e, "teacher"),
            id(e, "municipality"),
            text(e, "association", null),
            text(e, "kind", null),
            text(e, "attendance", null),
            text(e, "municipalProject", "false"),
            text(e, "priority", null),
            text(e, "priorityLevel", null),
            text(e, "heldOn", null));
  }

  private static String id(JsonNode e, String field) {
    return text(e, field, null);
  }

  private static String text(JsonNode e, String field, String missing) {
    JsonNode value = e.path(field);
    return value.isMissingNode() || value.isNull() ? missing : value.asString();
  }
}
