package ru.traektoria.route.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.plan.Evidence;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.model.terms.StepId;

/** What shows a step by hand: the teacher's evidence, confirmed or returned by the school. */
public final class Showing {

  private Showing() {}

  /** The teacher shows evidence of a step; it then waits for the school or the methodist. */
  public static Decision<Route, RouteEvent> report(
      Route route, StepId id, Evidence evidence, LocalDate on) {
    List<Reason> objections = byHand(route, id, !evidence.files().isEmpty());
    if (evidence.missing()) {
      objections.add(evidenceMissing());
    }
    return objections.isEmpty()
        ? Decision.accept(
            Progressing.change(
                route, id, step -> step.reported(evidence.after(step.progress().shown()), on)))
        : Decision.refuse(objections);
  }

  /**
   * The school or the methodist confirms a step.
   *
   * @param evidence empty to confirm what the teacher showed
   */
  public static Decision<Route, RouteEvent> confirm(
      Route route, StepId id, Evidence evidence, Actor actor, LocalDate on) {
    List<Reason> objections = byHand(route, id, false);
    if (actor.is(Capacity.TEACHER) || route.teacher().equals(actor.teacher())) {
      objections.add(
          Reason.of("route.step.own", "Свой шаг не подтверждают: это делает завуч или методист"));
    }
    Step step = route.plan().step(id).orElse(null);
    boolean shown = step != null && step.reported();
    if (!shown && evidence.missing()) {
      objections.add(evidenceMissing());
    }
    if (!objections.isEmpty()) {
      return Decision.refuse(objections);
    }
    Evidence kept = evidence.after(step.progress().shown());
    LocalDate doneOn = shown ? step.progress().on() : on;
    return Progressing.completed(route, step, step.confirmed(kept, doneOn, actor), on);
  }

  /** The evidence does not show it: back to the teacher with a remark. */
  public static Decision<Route, RouteEvent> reject(Route route, StepId id, String remark) {
    List<Reason> objections = byHand(route, id, true);
    if (!route.plan().step(id).map(Step::reported).orElse(false)) {
      objections.add(Reason.of("route.step.not-reported", "Шаг не ждёт подтверждения"));
    }
    if (remark == null || remark.isBlank()) {
      objections.add(Reason.at("remark", "route.remark", "Напишите, чего не хватает"));
    }
    return objections.isEmpty()
        ? Decision.accept(Progressing.change(route, id, step -> step.returned(remark.strip())))
        : Decision.refuse(objections);
  }

  /**
   * Whether people may tick the step.
   *
   * @param scan a scan may be shown (or returned) for a course too: the school then records the
   *     course from it, and that does the step
   */
  private static List<Reason> byHand(Route route, StepId id, boolean scan) {
    List<Reason> reasons = new ArrayList<>();
    Optional<Step> step = route.plan().step(id);
    if (step.isEmpty()) {
      reasons.add(Reason.of("route.step.unknown", "В маршруте нет такого шага"));
      return reasons;
    }
    if (!route.state().running()) {
      reasons.add(
          Reason.of(
              "route.not-running",
              "Шаги отмечают в утверждённом маршруте, а он " + route.state().label()));
    }
    if (step.get().done()) {
      reasons.add(Reason.of("route.step.done", "Шаг уже выполнен"));
    } else if (!step.get().plan().shownByEvidence() && !(scan && ofCourse(step.get()))) {
      reasons.add(Reason.of("route.step.by-itself", byItself(step.get())));
    }
    return reasons;
  }

  private static boolean ofCourse(Step step) {
    return step.plan().kind().basis() == StepKind.Basis.COURSE;
  }

  private static String byItself(Step step) {
    return switch (step.plan().kind().basis()) {
      case COURSE -> "Шаг отметится сам, когда будет подтверждён курс: добавьте удостоверение";
      case SESSION -> "Шаг отметится сам, когда наставник запишет встречу";
      case ACTIVITY, EVIDENCE -> "Шаг отметится сам, когда организатор отметит присутствие";
    };
  }

  private static Reason evidenceMissing() {
    return Reason.at(
        "evidence",
        "route.step.evidence",
        "Приложите файл, дайте ссылку или опишите, чем подтверждается шаг");
  }
}
