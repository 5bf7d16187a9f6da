package ru.traektoria.route.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.traektoria.portal.Russian;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.plan.Progress;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;

/** The steps of a route in words, each with what its viewer may do. */
final class StepRows {

  private StepRows() {}

  static List<RouteSheet.StepRow> of(
      Route route, Actor viewer, Map<String, String> names, LocalDate today) {
    List<Step> steps = route.plan().steps();
    return IntStream.range(0, steps.size())
        .mapToObj(i -> step(route, steps.get(i), i + 1, viewer, names, today))
        .toList();
  }

  private static RouteSheet.StepRow step(
      Route route,
      Step step,
      int number,
      Actor viewer,
      Map<String, String> names,
      LocalDate today) {
    StepPlan plan = step.plan();
    Progress progress = step.progress();
    boolean own = route.teacher().equals(viewer.teacher());
    boolean byHand = route.state().running() && !step.done() && plan.shownByEvidence();
    boolean confirms = !own && !viewer.is(Capacity.TEACHER);
    String evidence = progress.evidence();
    boolean coursesOpen = own && route.state().running() && !step.done();
    boolean course = plan.kind().basis() == StepKind.Basis.COURSE;
    return new RouteSheet.StepRow(
        step.id().value(),
        number,
        Russian.capital(plan.kind().label()),
        plan.content(),
        details(plan),
        Russian.range(plan.from(), plan.to()),
        step.done()
            ? "выполнен " + Russian.date(progress.on())
            : "до " + Russian.date(plan.to()) + ", " + Russian.relative(plan.to(), today),
        plan.expectedResult(),
        served(route, plan, names),
        Badges.of(step, today),
        evidence,
        evidence != null && evidence.matches("https?://\\S+"),
        progress.remark(),
        step.done() ? null : byItself(plan),
        coursesOpen && course
            ? "/routes/courses/new?route=" + route.id().value() + "&step=" + step.id().value()
            : reference(plan),
        course ? "Добавить удостоверение" : "Открыть мероприятие",
        byHand && own,
        byHand && confirms && step.reported(),
        byHand && confirms && !step.reported());
  }

  private static String reference(StepPlan plan) {
    Reference reference = plan.reference();
    return reference != null && reference.target() == Reference.Target.ACTIVITY
        ? "/activities/" + reference.id()
        : null;
  }

  private static String byItself(StepPlan plan) {
    if (plan.shownByEvidence()) {
      return null;
    }
    return switch (plan.kind().basis()) {
      case COURSE -> "Отметится сам, когда подтвердят удостоверение.";
      case SESSION -> "Отметится сам после встречи с наставником.";
      case ACTIVITY, EVIDENCE -> "Отметится сам, когда организатор отметит присутствие.";
    };
  }

  private static String details(StepPlan plan) {
    return Stream.of(
            plan.form() == null ? null : Russian.capital(plan.form().label()),
            plan.technology(),
            plan.hours() == 0 ? null : Russian.count(plan.hours(), "час", "часа", "часов"),
            plan.responsible() == null ? null : "ответственный: " + plan.responsible())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static String served(Route route, StepPlan plan, Map<String, String> names) {
    return route.plan().goals().stream()
        .filter(goal -> plan.goals().contains(goal.id()))
        .map(goal -> RouteSheets.title(goal, names))
        .collect(Collectors.joining("; "));
  }
}
