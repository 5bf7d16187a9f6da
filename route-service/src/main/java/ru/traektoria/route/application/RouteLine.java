package ru.traektoria.route.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.route.model.Block;
import ru.traektoria.route.model.Outcome;
import ru.traektoria.route.model.Reporting;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.report.Report;
import ru.traektoria.route.model.report.ReportRule;
import ru.traektoria.route.model.terms.Author;

/**
 * A route as a row of a list.
 *
 * @param reported steps whose evidence waits for confirmation
 * @param uncovered open deficits that no step serves
 * @param dueReviews interim assessments that wait
 * @param waitingReports half-year reports that wait for a decision
 * @param next what is to be done next, {@code null} if nothing
 * @param nextDue its planned end
 * @param outcome {@code null} while it is open
 * @param override closed as completed with open deficits
 * @param about what the plan holds, for filters and proposals; never in an answer, because a list
 *     of many routes is not a logged look at their goals
 * @param inForce from when to when, and which half-years are reported
 */
public record RouteLine(
    String id,
    String teacher,
    String municipality,
    String organisation,
    RouteState state,
    Author author,
    int deficits,
    int openDeficits,
    int steps,
    int doneSteps,
    int reported,
    int uncovered,
    int dueReviews,
    int waitingReports,
    int hours,
    String next,
    LocalDate nextDue,
    LocalDate changedOn,
    Outcome outcome,
    boolean override,
    boolean imported,
    @JsonIgnore About about,
    ReportRule.InForce inForce) {

  /**
   * What a plan holds.
   *
   * @param aims competences of the goals
   * @param programmes to which steps refer
   * @param steps ids of the steps
   * @param functions labour functions that steps serve
   */
  public record About(
      List<String> aims, List<String> programmes, List<String> steps, List<String> functions) {

    static About of(Plan plan) {
      return new About(
          plan.goals().stream()
              .filter(goal -> goal.competence() != null)
              .map(goal -> goal.competence().value())
              .distinct()
              .toList(),
          plan.steps().stream()
              .map(step -> step.plan().reference())
              .filter(to -> to != null && to.target() == Reference.Target.PROGRAMME)
              .map(Reference::id)
              .distinct()
              .toList(),
          plan.steps().stream().map(step -> step.id().value()).toList(),
          plan.steps().stream()
              .map(step -> step.plan().labourFunction())
              .filter(code -> code != null)
              .distinct()
              .toList());
    }
  }

  /** The row of a route. */
  public static RouteLine of(Route route) {
    Step next = route.state().running() ? route.plan().next().orElse(null) : null;
    int steps = route.plan().steps().size();
    return new RouteLine(
        route.id().value(),
        route.teacher().value(),
        route.place().municipality(),
        route.place().organisation(),
        route.state(),
        route.author(),
        route.plan().deficits().size(),
        route.plan().openDeficits().size(),
        steps,
        steps - route.plan().openSteps().size(),
        (int) route.plan().steps().stream().filter(Step::reported).count(),
        route.state() == RouteState.CLOSED ? 0 : route.plan().uncovered().size(),
        route.state().running() ? (int) Block.of(route).stream().filter(Block::due).count() : 0,
        (int) route.reports().stream().filter(r -> r.state() == Report.State.SUBMITTED).count(),
        route.plan().hours(),
        next == null ? null : next.plan().content(),
        next == null ? null : next.plan().to(),
        route.milestones().get(route.milestones().size() - 1).on(),
        route.closure() == null ? null : route.closure().outcome(),
        route.closure() != null && route.closure().override(),
        route.imported(),
        About.of(route.plan()),
        Reporting.inForce(route));
  }

  /** Whether a running route has a step whose term has passed. */
  public boolean overdue(LocalDate today) {
    return nextDue != null && nextDue.isBefore(today);
  }

  /** Whether the teacher owes a half-year report. */
  public boolean owesReport(LocalDate today) {
    return !imported && !ReportRule.owed(inForce, today).isEmpty();
  }

  /** A deficit is found and no route against it is in force yet (S0 §5 stage 1). */
  public boolean unapproved() {
    return openDeficits > 0 && state.forming();
  }

  /** All deficits are resolved, only the decision to close is missing. */
  public boolean ripe() {
    boolean eliminated = deficits > 0 && openDeficits == 0 && doneSteps > 0;
    boolean completed = steps > 0 && doneSteps == steps;
    return state.running() && (eliminated || completed);
  }

  RouteLine at(String currentMunicipality, String currentOrganisation) {
    return new RouteLine(
        id,
        teacher,
        currentMunicipality,
        currentOrganisation,
        state,
        author,
        deficits,
        openDeficits,
        steps,
        doneSteps,
        reported,
        uncovered,
        dueReviews,
        waitingReports,
        hours,
        next,
        nextDue,
        changedOn,
        outcome,
        override,
        imported,
        about,
        inForce);
  }
}
