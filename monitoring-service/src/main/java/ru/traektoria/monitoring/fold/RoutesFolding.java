package ru.traektoria.monitoring.fold;

import java.util.Map;
import ru.traektoria.monitoring.facts.Day;
import ru.traektoria.monitoring.facts.Dictionary;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.IntColumn;
import ru.traektoria.monitoring.facts.Names;
import ru.traektoria.monitoring.facts.RouteFacts;

/** Routes and courses of {@code routes.events}. */
final class RoutesFolding {

  private final Facts facts;
  private final Names names;
  private final RouteFacts routes;
  private final Scratch profiles = new Scratch(1);

  RoutesFolding(Facts facts) {
    this.facts = facts;
    this.names = facts.names;
    this.routes = facts.routes;
  }

  Map<String, Folding> foldings() {
    return Map.of(
        "RouteDrafted", this::route,
        "RouteApproved", this::route,
        "RouteClosed", this::route,
        "CourseCompleted", this::course);
  }

  /** The three events name the same fields; each adds its own date and leaves the others. */
  private void route(EventJson json) {
    int route = Dictionary.NONE;
    int teacher = Dictionary.NONE;
    int municipality = Dictionary.NONE;
    int organisation = Dictionary.NONE;
    int author = Dictionary.NONE;
    int outcome = Dictionary.NONE;
    int draftedOn = Day.NEVER;
    int approvedOn = Day.NEVER;
    int plannedEnd = Day.NEVER;
    int closedOn = Day.NEVER;
    int deficits = Dictionary.NONE;
    while (json.next()) {
      switch (json.name()) {
        case "route" -> route = json.reference(routes.routes.keys());
        case "teacher" -> teacher = json.reference(names.teachers);
        case "municipality" -> municipality = json.reference(names.municipalities);
        case "organisation" -> organisation = json.reference(names.organisations);
        case "author" -> author = json.reference(names.codes);
        case "outcome" -> outcome = json.reference(names.codes);
        case "draftedOn" -> draftedOn = json.day();
        case "approvedOn" -> approvedOn = json.day();
        case "plannedEnd" -> plannedEnd = json.day();
        case "closedOn" -> closedOn = json.day();
        case "deficits" -> deficits = count(json);
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(route, "route");
    Folding.require(teacher, "teacher");
    RouteFacts.Routes table = routes.routes;
    int row = table.upsert(route);
    table.teacher.set(row, teacher);
    table.municipality.set(row, municipality);
    setKnown(table.organisation, row, organisation);
    setKnown(table.author, row, author);
    setKnown(table.outcome, row, outcome);
    setKnown(table.deficits, row, deficits);
    setHappened(table.draftedOn, row, draftedOn);
    setHappened(table.approvedOn, row, approvedOn);
    setHappened(table.plannedEnd, row, plannedEnd);
    setHappened(table.closedOn, row, closedOn);
    facts.touch(municipality);
    facts.touchTeacher(teacher);
  }

  private int count(EventJson json) {
    int count = 0;
    while (json.element()) {
      json.skip();
      count++;
    }
    return count;
  }

  private static void setKnown(IntColumn column, int row, int value) {
    if (value != Dictionary.NONE) {
      column.set(row, value);
    }
  }

  private static void setHappened(IntColumn column, int row, int day) {
    if (day != Day.NEVER) {
      column.set(row, day);
    }
  }

  private void course(EventJson json) {
    int course = Dictionary.NONE;
    int teacher = Dictionary.NONE;
    int municipality = Dictionary.NONE;
    int organisation = Dictionary.NONE;
    int kind = Dictionary.NONE;
    int hours = 0;
    int startedOn = Day.NEVER;
    int documentOn = Day.NEVER;
    int priority = Dictionary.NONE;
    int priorityLevel = Dictionary.NONE;
    int federalRegister = 0;
    int annulled = 0;
    profiles.clear();
    while (json.next()) {
      switch (json.name()) {
        case "course" -> course = json.reference(routes.courses.keys());
        case "teacher" -> teacher = json.reference(names.teachers);
        case "municipality" -> municipality = json.reference(names.municipalities);
        case "organisation" -> organisation = json.reference(names.organisations);
        case "kind" -> kind = json.reference(names.codes);
        case "hours" -> hours = json.hundredths();
        case "startedOn" -> startedOn = json.day();
        case "documentOn" -> documentOn = json.day();
        case "priority" -> priority = json.reference(names.codes);
        case "priorityLevel" -> priorityLevel = json.reference(names.codes);
        case "federalRegister" -> federalRegister = json.flag();
        case "annulled" -> annulled = json.flag();
        case "profiles" -> {
          while (json.element()) {
            profiles.add(json.reference(names.profiles));
          }
        }
        default -> json.skip();
      }
    }
    json.end();
    Folding.require(course, "course");
    Folding.require(teacher, "teacher");
    Folding.requireDay(documentOn, "documentOn");
    RouteFacts.Courses table = routes.courses;
    int row = table.upsert(course);
    table.teacher.set(row, teacher);
    table.municipality.set(row, municipality);
    table.organisation.set(row, organisation);
    table.kind.set(row, kind);
    table.hours.set(row, hours);
    table.startedOn.set(row, startedOn);
    table.documentOn.set(row, documentOn);
    table.priority.set(row, priority);
    table.priorityLevel.set(row, Priority.level(priority, priorityLevel));
    table.federalRegister.set(row, federalRegister);
    table.annulled.set(row, annulled);
    routes.courseProfiles.removeAll(course);
    for (int i = 0; i < profiles.rows(); i++) {
      routes.courseProfiles.profile.set(routes.courseProfiles.add(course), profiles.get(i, 0));
    }
    facts.touch(municipality);
    facts.touchTeacher(teacher);
  }
}
