package ru.traektoria.monitoring.event.methodical;

import java.util.Map;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.event.row.Priority;
import ru.traektoria.monitoring.event.row.RowFolding;
import ru.traektoria.monitoring.event.row.Rows;
import ru.traektoria.monitoring.event.row.Touching;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.methodical.ActivityFacts;

/** Activities, participations and memberships of {@code activities.events}. */
public final class ActivitiesFolding {

  private final Facts facts;
  private final ActivityFacts activities;

  public ActivitiesFolding(Facts facts) {
    this.facts = facts;
    this.activities = facts.activities;
  }

  public Map<String, Folding> foldings() {
    return Map.of(
        "ActivityScheduled", activity(activities.activities.plannedOn),
        "ActivityHeld", activity(activities.activities.heldOn),
        "ParticipationRecorded", participation(),
        "MembershipChanged", membership());
  }

  private Folding activity(IntColumn day) {
    ActivityFacts.Activities table = activities.activities;
    Rows tags = new Rows(activities.activityTags, activities.activityTags.tag);
    return new RowFolding("activity", table, facts)
        .texts(table.municipality, table.organisation, table.level)
        .texts(table.kind, table.exactKind)
        .texts(table.association, table.priority, table.priorityLevel)
        .days(day)
        .flags(table.municipalProject)
        .list("tags", tags, tags.texts())
        .before(Touching.organisation(facts, table.organisation))
        .after(
            row -> {
              Priority.complete(table.priority, table.priorityLevel, row);
              facts.touchOrganisation(table.organisation.get(row));
            });
  }

  private Folding participation() {
    ActivityFacts.Participations table = activities.participations;
    Rows tags = new Rows(activities.participationTags, activities.participationTags.tag);
    return new RowFolding("participation", table, facts)
        .texts(table.activity, table.teacher, table.municipality, table.organisation)
        .texts(table.kind, table.role, table.attendance)
        .texts(table.level, table.heldBy, table.learning)
        .texts(table.association, table.priority, table.priorityLevel)
        .days(table.heldOn)
        .hundredths(table.hours)
        .flags(table.municipalProject, table.outside, table.listed, table.horizontal)
        .list("tags", tags, tags.texts())
        .required(table.teacher, table.heldOn)
        .before(Touching.organisation(facts, table.organisation))
        .after(
            row -> {
              Priority.complete(table.priority, table.priorityLevel, row);
              facts.touchOrganisation(table.organisation.get(row));
            });
  }

  private Folding membership() {
    ActivityFacts.Memberships table = activities.memberships;
    return new RowFolding("membership", table, facts)
        .texts(table.association, table.teacher, table.municipality, table.role)
        .days(table.from, table.to)
        .required(table.association, table.teacher)
        .after(this::touchAssociation);
  }

  /** A member makes an association act: it is counted where it was founded. */
  private void touchAssociation(int membership) {
    int association = activities.memberships.association.get(membership);
    if (facts.associations.associations.present(association)) {
      facts.touch(facts.associations.associations.municipality.get(association));
    }
  }
}
