package ru.traektoria.route.web.api;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.route.application.RevisingPlan.Wanted;
import ru.traektoria.route.application.RevisingPlan.WantedGoal;
import ru.traektoria.route.application.RevisingPlan.WantedStep;
import ru.traektoria.route.model.Outcome;
import ru.traektoria.route.model.Review;
import ru.traektoria.route.model.plan.Grounds;
import ru.traektoria.route.model.plan.LearningForm;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.StepId;
import ru.traektoria.route.model.terms.TeacherId;

/** The bodies of requests about routes; an unknown field is refused. */
interface RouteRequests {

  /** Starts a route by hand; {@code competence} may be absent. */
  record Start(TeacherId teacher, String wish, CompetenceCode competence) {}

  /** Agreement; {@code ground} only where it is recorded for the teacher. */
  record Agreement(String ground) {}

  /** Words with a refusal. */
  record Remark(String remark) {}

  /** Ids of routes to approve. */
  record Approvals(List<String> routes) {

    List<String> ids() {
      return routes == null ? List.of() : routes;
    }
  }

  /** How the route is to be closed. */
  record Closing(Outcome outcome, String reason) {}

  /** The interim assessment of a block. */
  record Assessment(Review.Verdict verdict, String conclusion) {}

  /** The half-year report. */
  record ReportBody(String results, String difficulties, String plans) {}

  /** Why. */
  record Cause(String reason) {}

  /** What shows a step. */
  record Evidence(String evidence) {}

  /** The whole plan; {@code reason} once the route is approved. */
  record PlanBody(
      String tempo,
      String curator,
      String practiceWaiver,
      List<WishBody> wishes,
      List<StepBody> steps,
      String reason,
      Grounds grounds) {

    Wanted wanted() {
      return new Wanted(
          tempo,
          curator,
          practiceWaiver,
          grounds,
          wishes == null ? List.of() : wishes.stream().map(WishBody::wanted).toList(),
          steps == null ? List.of() : steps.stream().map(StepBody::wanted).toList(),
          reason);
    }
  }

  /** A wish; without {@code id} a new one. */
  record WishBody(String id, String wish, CompetenceCode competence) {

    WantedGoal wanted() {
      return new WantedGoal(id, wish, competence);
    }
  }

  /** A step; without {@code id} a new one. */
  record StepBody(
      StepId id,
      StepKind kind,
      String content,
      LearningForm form,
      String technology,
      LocalDate from,
      LocalDate to,
      int hours,
      String responsible,
      String expectedResult,
      List<String> goals,
      Reference reference,
      boolean review,
      String labourFunction) {

    WantedStep wanted() {
      return new WantedStep(
          id,
          new StepPlan(
              kind,
              content,
              form,
              technology,
              from,
              to,
              hours,
              responsible,
              expectedResult,
              goals,
              reference,
              review,
              labourFunction));
    }
  }
}
