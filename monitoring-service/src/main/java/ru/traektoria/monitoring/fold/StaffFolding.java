package ru.traektoria.monitoring.fold;

import java.util.Map;
import ru.traektoria.monitoring.facts.Day;
import ru.traektoria.monitoring.facts.Dictionary;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.Names;
import ru.traektoria.monitoring.facts.StaffFacts;

/** Organisations, assignments and vacancies of {@code staff.events}. */
final class StaffFolding {

  private final Facts facts;
  private final Names names;
  private final StaffFacts staff;
  private final Scratch statuses = new Scratch(3);

  StaffFolding(Facts facts) {
    this.facts = facts;
    this.names = facts.names;
    this.staff = facts.staff;
  }

  Map<String, Folding> foldings() {
    return Map.of(
        "OrganisationChanged", this::organisation,
        "AssignmentChanged", this::assignment,
        "VacancyChanged", this::vacancy);
  }

  private void organisation(EventJson json) {
    int organisation = Dictionary.NONE;
    int municipality = Dictionary.NONE;
    int kind = Dictionary.NONE;
    int small = 0;
    int openedOn = Day.ALWAYS;
    int closedOn = Day.NEVER;
    int mergedInto = Dictionary.NONE;
    statuses.clear();
    while (json.next()) {
      switch (json.name()) {
        case "organisation" -> organisation = json.reference(names.organisations);
        case "municipality" -> municipality = json.reference(names.municipalities);
        case "kind" -> kind = json.reference(names.codes);
        case "small" -> small = json.flag();
        case "openedOn" -> openedOn = json.since();
        case "closedOn" -> closedOn = json.day();
        case "mergedInto" -> mergedInto = json.reference(names.organisations);
        case "statuses" -> DatedStatuses.read(json, statuses, names.codes);
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(organisation, "organisation");
    Folding.require(municipality, "municipality");
    StaffFacts.Organisations table = staff.organisations;
    int row = table.upsert(organisation);
    facts.touch(table.municipality.get(row));
    table.municipality.set(row, municipality);
    table.kind.set(row, kind);
    table.small.set(row, small);
    table.openedOn.set(row, openedOn);
    table.closedOn.set(row, closedOn);
    table.mergedInto.set(row, mergedInto);
    replaceStatuses(organisation);
    facts.touch(municipality);
  }

  private void replaceStatuses(int organisation) {
    StaffFacts.OrganisationStatuses table = staff.organisationStatuses;
    table.removeAll(organisation);
    for (int i = 0; i < statuses.rows(); i++) {
      int row = table.add(organisation);
      table.status.set(row, statuses.get(i, 0));
      table.from.set(row, statuses.get(i, 1));
      table.to.set(row, statuses.get(i, 2));
    }
  }

  private void assignment(EventJson json) {
    int assignment = Dictionary.NONE;
    int teacher = Dictionary.NONE;
    int organisation = Dictionary.NONE;
    int municipality = Dictionary.NONE;
    int position = Dictionary.NONE;
    int positionKind = Dictionary.NONE;
    int subject = Dictionary.NONE;
    int level = Dictionary.NONE;
    int rate = 0;
    int hours = Dictionary.NONE;
    int employment = Dictionary.NONE;
    int from = Day.NEVER;
    int to = Day.NEVER;
    int removed = 0;
    while (json.next()) {
      switch (json.name()) {
        case "assignment" -> assignment = json.reference(staff.assignments.keys());
        case "teacher" -> teacher = json.reference(names.teachers);
        case "organisation" -> organisation = json.reference(names.organisations);
        case "municipality" -> municipality = json.reference(names.municipalities);
        case "position" -> position = json.reference(names.positions);
        case "positionKind" -> positionKind = json.reference(names.codes);
        case "subject" -> subject = json.reference(names.subjects);
        case "level" -> level = json.reference(names.codes);
        case "rate" -> rate = json.hundredths();
        case "weeklyHours" -> hours = json.present() ? json.hundredths() : Dictionary.NONE;
        case "employment" -> employment = json.reference(names.codes);
        case "from" -> from = json.day();
        case "to" -> to = json.day();
        case "removed" -> removed = json.flag();
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(assignment, "assignment");
    Folding.require(teacher, "teacher");
    Folding.require(municipality, "municipality");
    StaffFacts.Assignments table = staff.assignments;
    if (removed == 0) {
      Folding.require(organisation, "organisation");
      Folding.requireDay(from, "from");
    }
    staff.workplaces.remember(teacher, municipality);
    facts.touchTeacher(teacher);
    if (removed == 1) {
      table.remove(assignment);
      return;
    }
    int row = table.upsert(assignment);
    table.teacher.set(row, teacher);
    table.organisation.set(row, organisation);
    table.municipality.set(row, municipality);
    table.position.set(row, position);
    table.positionKind.set(row, positionKind);
    table.subject.set(row, subject);
    table.level.set(row, level);
    table.rate.set(row, rate);
    table.hours.set(row, hours);
    table.employment.set(row, employment);
    table.from.set(row, from);
    table.to.set(row, to);
  }

  private void vacancy(EventJson json) {
    int vacancy = Dictionary.NONE;
    int organisation = Dictionary.NONE;
    int municipality = Dictionary.NONE;
    int subject = Dictionary.NONE;
    int position = Dictionary.NONE;
    int rate = 0;
    int hours = 0;
    int declaredOn = Day.NEVER;
    int neededFrom = Day.NEVER;
    int closedOn = Day.NEVER;
    while (json.next()) {
      switch (json.name()) {
        case "vacancy" -> vacancy = json.reference(staff.vacancies.keys());
        case "organisation" -> organisation = json.reference(names.organisations);
        case "municipality" -> municipality = json.reference(names.municipalities);
        case "subject" -> subject = json.reference(names.subjects);
        case "position" -> position = json.reference(names.positions);
        case "rate" -> rate = json.hundredths();
        case "hours" -> hours = json.hundredths();
        case "declaredOn" -> declaredOn = json.day();
        case "neededFrom" -> neededFrom = json.day();
        case "closedOn" -> closedOn = json.day();
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(vacancy, "vacancy");
    Folding.require(organisation, "organisation");
    Folding.require(municipality, "municipality");
    Folding.requireDay(declaredOn, "declaredOn");
    StaffFacts.Vacancies table = staff.vacancies;
    int row = table.upsert(vacancy);
    facts.touch(table.municipality.get(row));
    table.organisation.set(row, organisation);
    table.municipality.set(row, municipality);
    table.subject.set(row, subject);
    table.position.set(row, position);
    table.rate.set(row, rate);
    table.hours.set(row, hours);
    table.declaredOn.set(row, declaredOn);
    table.neededFrom.set(row, neededFrom);
    table.closedOn.set(row, closedOn);
    facts.touch(municipality);
  }
}
