package ru.traektoria.route.web.request;

import java.time.LocalDate;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.request.Purpose;
import ru.traektoria.route.model.request.Quarter;

/**
 * What the form knows before anybody types; anything may be {@code null}.
 *
 * @param title the wish in words, where a step names no programme
 * @param content of the step it is for
 */
record RequestPrefill(
    String teacher,
    String programme,
    String title,
    CourseKind kind,
    Quarter quarter,
    String purpose,
    String route,
    String step,
    String content) {

  static RequestPrefill of(String teacher, String programme, String purpose) {
    return new RequestPrefill(teacher, programme, null, null, null, purpose, null, null, null);
  }

  /** What a step of a route asks for, in the quarter in which it is to begin. */
  static RequestPrefill of(Route route, Step step, LocalDate today) {
    StepPlan plan = step.plan();
    boolean programme =
        plan.reference() != null && plan.reference().target() == Reference.Target.PROGRAMME;
    LocalDate begin = plan.from().isBefore(today) ? today : plan.from();
    return new RequestPrefill(
        route.teacher().value(),
        programme ? plan.reference().id() : null,
        programme ? null : plan.content(),
        programme ? null : CourseKind.ADVANCED_TRAINING,
        Quarter.of(begin),
        purpose(route, plan).name(),
        route.id().value(),
        step.id().value(),
        plan.content());
  }

  private static Purpose purpose(Route route, StepPlan plan) {
    boolean deficit =
        route.plan().goals().stream()
            .filter(goal -> plan.goals().contains(goal.id()))
            .anyMatch(Goal::fromDeficit);
    return deficit ? Purpose.DEFICIT : Purpose.WISH;
  }
}
