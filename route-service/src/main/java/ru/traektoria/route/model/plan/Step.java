package ru.traektoria.route.model.plan;

import java.time.LocalDate;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.StepId;

/** Шаг маршрута: what is planned, and how far it is. */
public record Step(StepId id, StepPlan plan, Progress progress) {

  /** A step that nobody has begun. */
  public static Step planned(StepId id, StepPlan plan) {
    return new Step(id, plan, Progress.PLANNED);
  }

  public boolean done() {
    return progress.state() == Progress.State.DONE;
  }

  /** The teacher has shown evidence that nobody has confirmed yet. */
  public boolean reported() {
    return progress.state() == Progress.State.REPORTED;
  }

  /** Late: the planned end has passed. */
  public boolean overdue(LocalDate today) {
    return !done() && plan.to().isBefore(today);
  }

  public Step reported(Evidence evidence, LocalDate on) {
    return with(Progress.reported(evidence, on));
  }

  public Step returned(String remark) {
    return with(Progress.returned(progress.shown(), remark));
  }

  public Step confirmed(Evidence evidence, LocalDate on, Actor by) {
    return with(Progress.confirmed(evidence, on, by));
  }

  /** Done by what it refers to. */
  public Step shownBy(String basis, LocalDate on) {
    return with(Progress.shownBy(basis, progress.shown(), on));
  }

  /** What showed it done is gone: an annulled course, an attendance that was corrected. */
  public Step reopened() {
    return with(Progress.PLANNED);
  }

  /** Planned otherwise; how far it is stays. */
  public Step replanned(StepPlan changed) {
    return new Step(id, changed, progress);
  }

  private Step with(Progress changed) {
    return new Step(id, plan, changed);
  }
}
