package ru.traektoria.route.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.RouteEvent.RouteDrafted;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Revision;
import ru.traektoria.route.model.report.Report;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.AssessmentId;
import ru.traektoria.route.model.terms.Author;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Индивидуальный образовательный маршрут (ИОМ, S1 part 1): DRAFT → AGREED → APPROVED → IN_PROGRESS
 * → CLOSED. What is decided on it, each with a {@link Decision}: the plan in {@link Planning},
 * agreement and approval in {@link Agreeing}, how steps get done in {@link Progressing}, the end in
 * {@link Ending}.
 *
 * @param assessment from which it was drafted, {@code null} if started by hand
 * @param revisions corrections after approval, oldest first
 * @param reviews interim assessments, oldest first
 * @param reports half-year reports of the teacher
 * @param closure {@code null} while it is open
 * @param imported history of past years: nobody reacts to it
 */
public record Route(
    RouteId id,
    TeacherId teacher,
    Place place,
    AssessmentId assessment,
    Author author,
    RouteState state,
    Plan plan,
    List<Milestone> milestones,
    List<Revision> revisions,
    List<Review> reviews,
    List<Report> reports,
    Closure closure,
    boolean imported) {

  public Route {
    milestones = List.copyOf(milestones);
    revisions = List.copyOf(revisions);
    reviews = reviews == null ? List.of() : List.copyOf(reviews);
    reports = reports == null ? List.of() : List.copyOf(reports);
  }

  /** Starts an empty draft for a teacher, by diagnostics or by hand. */
  public static Decision<Route, RouteEvent> draft(
      RouteId id, Origin origin, Plan plan, Actor actor, LocalDate on) {
    Route route =
        new Route(
            id,
            origin.teacher(),
            origin.place(),
            origin.assessment(),
            origin.author(),
            RouteState.DRAFT,
            plan,
            List.of(new Milestone(Milestone.Kind.DRAFTED, on, actor, null)),
            List.of(),
            List.of(),
            List.of(),
            null,
            false);
    return Decision.accept(
        route,
        new RouteDrafted(
            id,
            origin.teacher(),
            origin.place().municipality(),
            origin.place().organisation(),
            origin.assessment(),
            origin.author(),
            on));
  }

  /**
   * For whom and from what a route is made.
   *
   * @param assessment {@code null} when it is started by hand
   */
  public record Origin(TeacherId teacher, Place place, AssessmentId assessment, Author author) {}

  /**
   * The teacher works elsewhere now: whoever leads there sees the route, and events count there.
   */
  public Route at(Place now) {
    return now.equals(place) || state == RouteState.CLOSED ? this : copy().at(now).end();
  }

  /** The number of the plan in force: 1 as approved, more after corrections. */
  public int planVersion() {
    return revisions.size() + 1;
  }

  /** The day of the last milestone of a kind. */
  public Optional<LocalDate> reached(Milestone.Kind kind) {
    return milestones.stream()
        .filter(milestone -> milestone.kind() == kind)
        .map(Milestone::on)
        .reduce((earlier, later) -> later);
  }

  Route moved(RouteState next, Milestone.Kind kind, Actor actor, String note, LocalDate on) {
    Milestone milestone = new Milestone(kind, on, actor, note);
    List<Milestone> history = repeats(milestone) ? milestones : append(milestones, milestone);
    return copy().state(next).milestones(history).end();
  }

  private boolean repeats(Milestone milestone) {
    return milestone.kind() == Milestone.Kind.CHANGED
        && milestones.get(milestones.size() - 1).equals(milestone);
  }

  Route withPlan(Plan changed) {
    return copy().plan(changed).end();
  }

  Route with(Plan changed, List<Revision> versions) {
    return copy().plan(changed).revisions(versions).end();
  }

  Route withReviews(List<Review> all) {
    return copy().reviews(all).end();
  }

  Route withReports(List<Report> all) {
    return copy().reports(all).end();
  }

  /** With its closure, or open again with {@code null}. */
  Route with(Closure closed) {
    return copy().closure(closed).end();
  }

  private RouteCopy copy() {
    return new RouteCopy(this);
  }

  static <T> List<T> append(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
