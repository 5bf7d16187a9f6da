package ru.traektoria.monitoring.event;

import java.util.Map;
import ru.traektoria.monitoring.event.json.EventJson;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.event.row.RowFolding;
import ru.traektoria.monitoring.event.row.Rows;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.facts.StaffFacts;

/** Organisations, assignments and vacancies of {@code staff.events}. */
final class StaffFolding {

  private final Facts facts;
  private final PlaceFacts places;
  private final StaffFacts staff;

  StaffFolding(Facts facts) {
    this.facts = facts;
    this.places = facts.places;
    this.staff = facts.staff;
  }

  Map<String, Folding> foldings() {
    return Map.of(
        "OrganisationChanged", organisation(),
        "AssignmentChanged", assignment(),
        "VacancyChanged", vacancy());
  }

  private Folding organisation() {
    PlaceFacts.Organisations table = places.organisations;
    PlaceFacts.OrganisationStatuses dated = places.organisationStatuses;
    Rows statuses = new Rows(dated, dated.status, dated.from, dated.to, dated.theme);
    return new RowFolding("organisation", table, facts)
        .texts(table.municipality, table.kind, table.mergedInto)
        .flags(table.small)
        .days(table.openedOn, table.closedOn)
        .list("statuses", statuses, statuses.objects())
        .required(table.municipality);
  }

  private Folding assignment() {
    StaffFacts.Assignments table = staff.assignments;
    return new RowFolding("assignment", table, facts)
        .texts(table.teacher, table.organisation, table.municipality)
        .texts(table.position, table.positionKind, table.subject, table.level, table.employment)
        .hundredths(table.rate)
        .number("weeklyHours", table.hours, StaffFolding::hours)
        .days(table.from, table.to)
        .required(table.teacher, table.municipality, table.organisation, table.from)
        .removedBy("removed")
        .after(this::rememberWorkplace);
  }

  /** Absent: the position has no norm of teaching hours, which is not the same as none. */
  private static int hours(EventJson json) {
    return json.present() ? json.hundredths() : -1;
  }

  private void rememberWorkplace(int assignment) {
    int teacher = staff.assignments.teacher.get(assignment);
    int municipality = staff.assignments.municipality.get(assignment);
    if (teacher >= 0 && municipality >= 0) {
      staff.workplaces.remember(teacher, municipality);
    }
  }

  private Folding vacancy() {
    PlaceFacts.Vacancies table = places.vacancies;
    return new RowFolding("vacancy", table, facts)
        .texts(table.organisation, table.municipality, table.subject, table.position)
        .hundredths(table.rate, table.hours)
        .days(table.declaredOn, table.neededFrom, table.closedOn)
        .required(table.organisation, table.municipality, table.declaredOn);
  }
}
