package ru.traektoria.route.web.api;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.route.model.Closure;
import ru.traektoria.route.model.Milestone;
import ru.traektoria.route.model.Review;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Grounds;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Revision;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.report.Report;
import ru.traektoria.route.model.terms.AssessmentId;
import ru.traektoria.route.model.terms.Author;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * A route as the API answers it; the ETag carries its version.
 *
 * @param planVersion 1 as approved, more after corrections
 * @param uncovered open deficits that no step serves
 */
record RouteView(
    RouteId id,
    TeacherId teacher,
    String teacherName,
    String municipality,
    String organisation,
    AssessmentId assessment,
    Author author,
    RouteState state,
    int planVersion,
    int hours,
    LocalDate plannedEnd,
    List<Goal> goals,
    List<Step> steps,
    List<String> uncovered,
    String tempo,
    String curator,
    String practiceWaiver,
    Grounds grounds,
    List<Milestone> milestones,
    List<Revision> revisions,
    List<Review> reviews,
    List<Report> reports,
    Closure closure,
    boolean imported) {

  static RouteView of(Route route, String teacherName) {
    Plan plan = route.plan();
    return new RouteView(
        route.id(),
        route.teacher(),
        teacherName,
        route.place().municipality(),
        route.place().organisation(),
        route.assessment(),
        route.author(),
        route.state(),
        route.planVersion(),
        plan.hours(),
        plan.plannedEnd().orElse(null),
        plan.goals(),
        plan.steps(),
        plan.uncovered().stream().map(Goal::id).toList(),
        plan.tempo(),
        plan.curator(),
        plan.practiceWaiver(),
        plan.grounds(),
        route.milestones(),
        route.revisions(),
        route.reviews(),
        route.reports(),
        route.closure(),
        route.imported());
  }
}
