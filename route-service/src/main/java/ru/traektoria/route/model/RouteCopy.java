package ru.traektoria.route.model;

import java.util.List;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Revision;
import ru.traektoria.route.model.report.Report;
import ru.traektoria.route.model.terms.Place;

/** A route on its way to another one: names what differs, all else stays. */
final class RouteCopy {

  private final Route from;
  private Place place;
  private RouteState state;
  private Plan plan;
  private List<Milestone> milestones;
  private List<Revision> revisions;
  private List<Review> reviews;
  private List<Report> reports;
  private Closure closure;

  RouteCopy(Route from) {
    this.from = from;
    this.place = from.place();
    this.state = from.state();
    this.plan = from.plan();
    this.milestones = from.milestones();
    this.revisions = from.revisions();
    this.reviews = from.reviews();
    this.reports = from.reports();
    this.closure = from.closure();
  }

  RouteCopy at(Place changed) {
    this.place = changed;
    return this;
  }

  RouteCopy state(RouteState changed) {
    this.state = changed;
    return this;
  }

  RouteCopy plan(Plan changed) {
    this.plan = changed;
    return this;
  }

  RouteCopy milestones(List<Milestone> changed) {
    this.milestones = changed;
    return this;
  }

  RouteCopy revisions(List<Revision> changed) {
    this.revisions = changed;
    return this;
  }

  RouteCopy reviews(List<Review> changed) {
    this.reviews = changed;
    return this;
  }

  RouteCopy reports(List<Report> changed) {
    this.reports = changed;
    return this;
  }

  RouteCopy closure(Closure changed) {
    this.closure = changed;
    return this;
  }

  Route end() {
    return new Route(
        from.id(),
        from.teacher(),
        place,
        from.assessment(),
        from.author(),
        state,
        plan,
        milestones,
        revisions,
        reviews,
        reports,
        closure,
        from.imported());
  }
}
