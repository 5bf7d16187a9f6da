package ru.traektoria.monitoring.fold;

import java.util.Map;
import ru.traektoria.monitoring.facts.ActivityFacts;
import ru.traektoria.monitoring.facts.Day;
import ru.traektoria.monitoring.facts.Dictionary;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.Names;

/** Activities, participations and memberships of {@code activities.events}. */
final class ActivitiesFolding {

  private final Facts facts;
  private final Names names;
  private final ActivityFacts activities;

  ActivitiesFolding(Facts facts) {
    this.facts = facts;
    this.names = facts.names;
    this.activities = facts.activities;
  }

  Map<String, Folding> foldings() {
    return Map.of(
        "ActivityScheduled",
        json -> activity(json, false),
        "ActivityHeld",
        json -> activity(json, true),
        "ParticipationRecorded",
        this::participation,
        "MembershipChanged",
        this::membership);
  }

  private void activity(EventJson json, boolean held) {
    int activity = Dictionary.NONE;
    int municipality = Dictionary.NONE;
    int organisation = Dictionary.NONE;
    int kind = Dictionary.NONE;
    int level = Dictionary.NONE;
    int day = Day.NEVER;
    int municipalProject = 0;
    int association = Dictionary.NONE;
    int priority = Dictionary.NONE;
    int priorityLevel = Dictionary.NONE;
    while (json.next()) {
      switch (json.name()) {
        case "activity" -> activity = json.reference(activities.activities.keys());
        case "municipality" -> municipality = json.reference(names.municipalities);
        case "organisation" -> organisation = json.reference(names.organisations);
        case "kind" -> kind = json.reference(names.codes);
        case "level" -> level = json.reference(names.codes);
        case "heldOn", "plannedOn" -> day = json.present() ? json.day() : day;
        case "municipalProject" -> municipalProject = json.flag();
        case "association" -> association = json.reference(names.associations);
        case "priority" -> priority = json.reference(names.codes);
        case "priorityLevel" -> priorityLevel = json.reference(names.codes);
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(activity, "activity");
    ActivityFacts.Activities table = activities.activities;
    int row = table.upsert(activity);
    table.municipality.set(row, municipality);
    table.organisation.set(row, organisation);
    table.kind.set(row, kind);
    table.level.set(row, level);
    (held ? table.heldOn : table.plannedOn).set(row, day);
    table.municipalProject.set(row, municipalProject);
    table.association.set(row, association);
    table.priority.set(row, priority);
    table.priorityLevel.set(row, Priority.level(priority, priorityLevel));
    facts.touch(municipality);
  }

  private void participation(EventJson json) {
    int participation = Dictionary.NONE;
    int activity = Dictionary.NONE;
    int teacher = Dictionary.NONE;
    int municipality = Dictionary.NONE;
    int organisation = Dictionary.NONE;
    int kind = Dictionary.NONE;
    int role = Dictionary.NONE;
    int attendance = Dictionary.NONE;
    int heldOn = Day.NEVER;
    int hours = 0;
    int municipalProject = 0;
    int association = Dictionary.NONE;
    int priority = Dictionary.NONE;
    int priorityLevel = Dictionary.NONE;
    while (json.next()) {
      switch (json.name()) {
        case "participation" -> participation = json.reference(activities.participations.keys());
        case "activity" -> activity = json.reference(activities.activities.keys());
        case "teacher" -> teacher = json.reference(names.teachers);
        case "municipality" -> municipality = json.reference(names.municipalities);
        case "organisation" -> organisation = json.reference(names.organisations);
        case "kind" -> kind = json.reference(names.codes);
        case "role" -> role = json.reference(names.codes);
        case "attendance" -> attendance = json.reference(names.codes);
        case "heldOn" -> heldOn = json.day();
        case "hours" -> hours = json.hundredths();
        case "municipalProject" -> municipalProject = json.flag();
        case "association" -> association = json.reference(names.associations);
        case "priority" -> priority = json.reference(names.codes);
        case "priorityLevel" -> priorityLevel = json.reference(names.codes);
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(participation, "participation");
    Folding.require(teacher, "teacher");
    Folding.requireDay(heldOn, "heldOn");
    ActivityFacts.Participations table = activities.participations;
    int row = table.upsert(participation);
    table.activity.set(row, activity);
    table.teacher.set(row, teacher);
    table.municipality.set(row, municipality);
    table.organisation.set(row, organisation);
    table.kind.set(row, kind);
    table.role.set(row, role);
    table.attendance.set(row, attendance);
    table.heldOn.set(row, heldOn);
    table.hours.set(row, hours);
    table.municipalProject.set(row, municipalProject);
    table.association.set(row, association);
    table.priority.set(row, priority);
    table.priorityLevel.set(row, Priority.level(priority, priorityLevel));
    facts.touch(municipality);
    facts.touchTeacher(teacher);
  }

  private void membership(EventJson json) {
    int membership = Dictionary.NONE;
    int association = Dictionary.NONE;
    int teacher = Dictionary.NONE;
    int municipality = Dictionary.NONE;
    int role = Dictionary.NONE;
    int from = Day.ALWAYS;
    int to = Day.NEVER;
    while (json.next()) {
      switch (json.name()) {
        case "membership" -> membership = json.reference(activities.memberships.keys());
        case "association" -> association = json.reference(names.associations);
        case "teacher" -> teacher = json.reference(names.teachers);
        case "municipality" -> municipality = json.reference(names.municipalities);
        case "role" -> role = json.reference(names.codes);
        case "from" -> from = json.since();
        case "to" -> to = json.day();
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(membership, "membership");
    Folding.require(association, "association");
    Folding.require(teacher, "teacher");
    ActivityFacts.Memberships table = activities.memberships;
    int row = table.upsert(membership);
    table.association.set(row, association);
    table.teacher.set(row, teacher);
    table.municipality.set(row, municipality);
    table.role.set(row, role);
    table.from.set(row, from);
    table.to.set(row, to);
    facts.touch(municipality);
    facts.touchTeacher(teacher);
  }
}
