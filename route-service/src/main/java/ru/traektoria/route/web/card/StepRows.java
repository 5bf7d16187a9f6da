package ru.traektoria.route.web.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.portal.Russian;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.plan.Progress;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.web.Badges;
import ru.traektoria.route.web.GoalWords;

/** The steps of a route in words, each with what its viewer may do. */
final class StepRows {

  private StepRows() {}

  static List<RouteSheet.StepRow> of(
      Route route,
      Actor viewer,
      Map<String, String> names,
      Map<String, RouteSheet.Asked> asked,
      LocalDate today) {
    List<Step> steps = route.plan().steps();
    return IntStream.range(0, steps.size())
        .mapToObj(
            i ->
                step(
                    route,
                    steps.get(i),
                    i + 1,
                    viewer,
                    names,
                    asked.get(steps.get(i).id().value()),
                    today))
        .toList();
  }

  private static RouteSheet.StepRow step(
      Route route,
      Step step,
      int number,
      Actor viewer,
      Map<String, String> names,
      RouteSheet.Asked asked,
      LocalDate today) {
    StepPlan plan = step.plan();
    return new RouteSheet.StepRow(
        step.id().value(),
        number,
        Russian.capital(plan.kind().label()),
        plan.content(),
        details(plan),
        Russian.range(plan.from(), plan.to()),
        due(step, today),
        plan.expectedResult(),
        served(route, plan, names),
        Badges.of(step, today),
        proof(step.progress()),
        step.done() ? null : byItself(plan),
        link(route, step, viewer),
        asked,
        may(route, step, viewer));
  }

  private static String due(Step step, LocalDate today) {
    return step.done()
        ? "выполнен " + Russian.date(step.progress().on())
        : "до " + Russian.date(step.plan().to()) + ", " + Russian.relative(step.plan().to(), today);
  }

  private static RouteSheet.Proof proof(Progress progress) {
    String words = progress.evidence();
    return new RouteSheet.Proof(
        words,
        words != null && words.matches("https?://\\S+"),
        progress.files().stream().map(StepRows::file).toList(),
        progress.remark());
  }

  private static RouteSheet.FileRow file(Attachment file) {
    long kilobytes = Math.max(1, Math.round(file.size() / 1024.0));
    String size =
        kilobytes < 1024 ? kilobytes + " КБ" : Math.round(kilobytes / 102.4) / 10.0 + " МБ";
    return new RouteSheet.FileRow(file.id(), file.name(), size.replace('.', ','));
  }

  private static RouteSheet.StepMay may(Route route, Step step, Actor viewer) {
    boolean own = route.teacher().equals(viewer.teacher());
    boolean open = route.state().running() && !step.done();
    boolean byHand = open && step.plan().shownByEvidence();
    boolean confirms = !own && !viewer.is(Capacity.TEACHER);
    return new RouteSheet.StepMay(
        own && (byHand || open && ofCourse(step)),
        own && byHand,
        confirms && byHand && step.reported(),
        confirms && byHand && !step.reported(),
        confirms && open && step.reported());
  }

  /**
   * Where a course is recorded (by the teacher, or by the school from the scan), else the event.
   */
  private static RouteSheet.Link link(Route route, Step step, Actor viewer) {
    boolean own = route.teacher().equals(viewer.teacher());
    if (!ofCourse(step)) {
      return reference(route, step.plan(), viewer);
    }
    boolean records = own || !viewer.is(Capacity.TEACHER) && step.reported();
    return records && route.state().running() && !step.done()
        ? new RouteSheet.Link(
            "/routes/courses/new?teacher=%s&route=%s&step=%s"
                .formatted(route.teacher().value(), route.id().value(), step.id().value()),
            own ? "Записать удостоверение" : "Записать курс по удостоверению")
        : null;
  }

  private static boolean ofCourse(Step step) {
    return step.plan().kind().basis() == StepKind.Basis.COURSE;
  }

  private static RouteSheet.Link reference(Route route, StepPlan plan, Actor viewer) {
    Reference reference = plan.reference();
    if (reference == null) {
      return null;
    }
    boolean mentor = viewer.is(Capacity.TEACHER) && !route.teacher().equals(viewer.teacher());
    return switch (reference.target()) {
      case ACTIVITY -> new RouteSheet.Link("/activities/" + reference.id(), "Открыть мероприятие");
      case SELF_EDUCATION ->
          mentor
              ? null
              : new RouteSheet.Link(
                  "/routes/self-education/" + route.teacher().value(), "Тема самообразования");
      case PROGRAMME, PAIR -> null;
    };
  }

  private static String byItself(StepPlan plan) {
    if (plan.shownByEvidence()) {
      return null;
    }
    return switch (plan.kind().basis()) {
      case COURSE -> "Отметится сам, когда завуч подтвердит удостоверение.";
      case SESSION -> "Отметится сам после встречи с наставником.";
      case ACTIVITY -> "Отметится сам, когда организатор отметит присутствие.";
      case EVIDENCE -> "Отметится сам, когда примут отчёт по теме самообразования.";
    };
  }

  private static String details(StepPlan plan) {
    return Stream.of(
            plan.form() == null ? null : Russian.capital(plan.form().label()),
            plan.kind().setting().label(),
            plan.technology(),
            plan.hours() == 0 ? null : Russian.count(plan.hours(), "час", "часа", "часов"),
            plan.responsible() == null ? null : "ответственный: " + plan.responsible(),
            plan.labourFunction() == null ? null : "трудовая функция " + plan.labourFunction())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static String served(Route route, StepPlan plan, Map<String, String> names) {
    return route.plan().goals().stream()
        .filter(goal -> plan.goals().contains(goal.id()))
        .map(goal -> GoalWords.title(goal, names))
        .collect(Collectors.joining("; "));
  }
}
