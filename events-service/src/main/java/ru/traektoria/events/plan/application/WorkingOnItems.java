package ru.traektoria.events.plan.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.plan.model.ItemId;
import ru.traektoria.events.plan.model.Items;
import ru.traektoria.events.plan.model.Items.Entry;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanEvent;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.PlanItem;
import ru.traektoria.events.plan.model.Result;
import ru.traektoria.events.plan.model.Section;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Пункты плана: entered, done with a result, taken off, fulfilled by activities. */
@Service
public class WorkingOnItems {

  private final Plans plans;
  private final FindingPlans finding;
  private final PlanReach reach;
  private final Reach places;
  private final FindingActivities activities;
  private final Clock clock;

  WorkingOnItems(
      Plans plans,
      FindingPlans finding,
      PlanReach reach,
      Reach places,
      FindingActivities activities,
      Clock clock) {
    this.plans = plans;
    this.finding = finding;
    this.reach = reach;
    this.places = places;
    this.activities = activities;
    this.clock = clock;
  }

  /** Which item of which plan, as the person saw it. */
  public record At(PlanId plan, ItemId item, long version) {}

  /** Вносит пункт or changes it. */
  public Stored<Plan> enter(PlanId id, long version, Entry entry, Scope scope) {
    entry.content().responsible().people().forEach(who -> places.placeOf(who, scope));
    return change(id, version, scope, items -> items.enter(entry, today()));
  }

  /** Вносит many, with their sections: an import. */
  public Stored<Plan> enterAll(
      PlanId id, long version, List<Section> sections, List<Entry> entries, Scope scope) {
    return change(id, version, scope, items -> items.enterAll(sections, entries, today()));
  }

  /** Убирает из проекта. */
  public Stored<Plan> drop(At at, Scope scope) {
    item(at, scope);
    return change(at.plan(), at.version(), scope, items -> items.drop(at.item()));
  }

  /** Снимает. */
  public Stored<Plan> cancel(At at, String reason, Scope scope) {
    item(at, scope);
    return change(
        at.plan(), at.version(), scope, items -> items.cancel(at.item(), reason, today()));
  }

  /** Возвращает в работу. */
  public Stored<Plan> reopen(At at, Scope scope) {
    item(at, scope);
    return change(at.plan(), at.version(), scope, items -> items.reopen(at.item()));
  }

  /** Записывает результат: who holds the plan, and who answers for the item. */
  public Stored<Plan> complete(At at, Result result, boolean finished, Scope scope) {
    PlanItem item = item(at, scope);
    reach.require(reach.tells(scope, finding.one(at.plan(), scope).state(), item));
    return plans.update(
        at.plan(),
        at.version(),
        plan -> plan.itemsOf().complete(at.item(), result, finished, today()));
  }

  /** Убирает результат, entered by mistake. */
  public Stored<Plan> forget(At at, int index, Scope scope) {
    item(at, scope);
    return change(at.plan(), at.version(), scope, items -> items.forget(at.item(), index));
  }

  /** Связывает с мероприятием; one that was held already fulfils the item at once. */
  public Stored<Plan> link(At at, String activity, Scope scope) {
    item(at, scope);
    Activity known = activities.one(new ActivityId(activity), scope).state();
    Stored<Plan> linked =
        change(at.plan(), at.version(), scope, items -> items.link(at.item(), activity));
    return known.status() == Status.HELD
        ? plans.update(
            at.plan(),
            null,
            plan -> plan.itemsOf().held(activity, known.heldOn(), known.description().title()))
        : linked;
  }

  /** Отвязывает мероприятие. */
  public Stored<Plan> unlink(At at, String activity, Scope scope) {
    item(at, scope);
    return change(at.plan(), at.version(), scope, items -> items.unlink(at.item(), activity));
  }

  private PlanItem item(At at, Scope scope) {
    return finding
        .one(at.plan(), scope)
        .state()
        .item(at.item())
        .orElseThrow(() -> Problems.notFound("Пункт плана", at.item().value()));
  }

  private Stored<Plan> change(
      PlanId id, long version, Scope scope, Function<Items, Decision<Plan, PlanEvent>> how) {
    reach.require(reach.holds(scope, finding.one(id, scope).state()));
    return plans.update(id, version, plan -> how.apply(plan.itemsOf()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
