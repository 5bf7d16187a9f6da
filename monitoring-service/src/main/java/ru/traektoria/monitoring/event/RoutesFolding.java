package ru.traektoria.monitoring.event;

import java.util.Map;
import ru.traektoria.monitoring.event.json.EventJson;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.event.row.Lists;
import ru.traektoria.monitoring.event.row.Priority;
import ru.traektoria.monitoring.event.row.RowFolding;
import ru.traektoria.monitoring.event.row.Rows;
import ru.traektoria.monitoring.event.row.Touching;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.RouteFacts;

/** Routes and courses of {@code routes.events}. */
final class RoutesFolding {

  private final Facts facts;
  private final RouteFacts routes;

  RoutesFolding(Facts facts) {
    this.facts = facts;
    this.routes = facts.routes;
  }

  Map<String, Folding> foldings() {
    Folding route = route();
    return Map.of(
        "RouteDrafted", route,
        "RouteApproved", route,
        "RouteClosed", route,
        "RouteReopened", reopened(),
        "RouteCorrected", corrected(),
        "RouteStepCompleted", step(),
        "CourseCompleted", course());
  }

  /** The three events name the same fields; each adds its own date and leaves the others. */
  private Folding route() {
    RouteFacts.Routes table = routes.routes;
    return new RowFolding("route", table, facts)
        .texts(table.teacher, table.municipality, table.organisation)
        .texts(table.author, table.outcome)
        .days(table.draftedOn, table.approvedOn, table.plannedEnd, table.closedOn)
        .number("deficits", table.deficits, json -> Lists.elements(json, EventJson::skip))
        .required(table.teacher)
        .onlyWhatIsSaid();
  }

  /** Open again: how it had been closed no longer counts. */
  private Folding reopened() {
    RouteFacts.Routes table = routes.routes;
    return new RowFolding("route", table, facts)
        .texts(table.teacher, table.municipality, table.organisation, table.author)
        .number("deficits", table.deficits, json -> Lists.elements(json, EventJson::skip))
        .required(table.teacher)
        .onlyWhatIsSaid()
        .after(
            row -> {
              table.closedOn.set(row, table.closedOn.empty());
              table.outcome.set(row, table.outcome.empty());
            });
  }

  /** A new version of the plan: only its end is of interest (P6.2). */
  private Folding corrected() {
    RouteFacts.Routes table = routes.routes;
    return new RowFolding("route", table, facts)
        .texts(table.teacher, table.municipality, table.organisation)
        .days(table.plannedEnd)
        .required(table.teacher)
        .onlyWhatIsSaid();
  }

  private Folding step() {
    RouteFacts.Steps table = routes.steps;
    return new RowFolding("step", table, facts)
        .texts(table.route, table.teacher, table.municipality, table.kind)
        .days(table.completedOn)
        .hundredths(table.hours)
        .required(table.route, table.teacher, table.completedOn);
  }

  private Folding course() {
    RouteFacts.Courses table = routes.courses;
    Rows marks = new Rows(routes.courseMarks, routes.courseMarks.mark);
    Rows profiles = new Rows(routes.courseProfiles, routes.courseProfiles.profile);
    return new RowFolding("course", table, facts)
        .texts(table.teacher, table.municipality, table.organisation)
        .texts(table.programme, table.describedProgramme)
        .texts(table.kind, table.priority, table.priorityLevel)
        .hundredths(table.hours)
        .days(table.startedOn, table.documentOn)
        .flags(table.federalRegister, table.annulled)
        .list("profiles", profiles, profiles.texts())
        .list("marks", marks, marks.texts())
        .required(table.teacher, table.documentOn)
        .before(Touching.organisation(facts, table.organisation))
        .after(this::courseFolded);
  }

  private void courseFolded(int row) {
    RouteFacts.Courses table = routes.courses;
    Priority.complete(table.priority, table.priorityLevel, row);
    facts.touchOrganisation(table.organisation.get(row));
  }
}
