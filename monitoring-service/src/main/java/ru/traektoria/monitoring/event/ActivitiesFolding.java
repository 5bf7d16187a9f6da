package ru.traektoria.monitoring.event;

import java.util.Map;
import ru.traektoria.monitoring.facts.ActivityFacts;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.IntColumn;

/** Activities, participations and memberships of {@code activities.events}. */
final class ActivitiesFolding {

  private final Facts facts;
  private final ActivityFacts activities;

  ActivitiesFolding(Facts facts) {
    this.facts = facts;
    this.activities = facts.activities;
  }

  Map<String, Folding> foldings() {
    return Map.of(
        "ActivityScheduled", activity(activities.activities.plannedOn),
        "ActivityHeld", activity(activities.activities.heldOn),
        "ParticipationRecorded", participation(),
        "MembershipChanged", membership());
  }

  private Folding activity(IntColumn day) {
    ActivityFacts.Activities table = activities.activities;
    return new RowFolding("activity", table, facts)
        .texts(table.municipality, table.organisation, table.kind, table.level)
        .texts(table.association, table.priority, table.priorityLevel)
        .days(day)
        .flags(table.municipalProject)
        .after(row -> Priority.complete(table.priority, table.priorityLevel, row));
  }

  private Folding participation() {
    ActivityFacts.Participations table = activities.participations;
    return new RowFolding("participation", table, facts)
        .texts(table.activity, table.teacher, table.municipality, table.organisation)
        .texts(table.kind, table.role, table.attendance)
        .texts(table.association, table.priority, table.priorityLevel)
        .days(table.heldOn)
        .hundredths(table.hours)
        .flags(table.municipalProject)
        .required(table.teacher, table.heldOn)
        .after(row -> Priority.complete(table.priority, table.priorityLevel, row));
  }

  private Folding membership() {
    ActivityFacts.Memberships table = activities.memberships;
    return new RowFolding("membership", table, facts)
        .texts(table.association, table.teacher, table.municipality, table.role)
        .days(table.from, table.to)
        .required(table.association, table.teacher);
  }
}
