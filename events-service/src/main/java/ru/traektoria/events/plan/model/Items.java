package ru.traektoria.events.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import ru.traektoria.events.plan.model.PlanEvent.PlanItemChanged;
import ru.traektoria.events.plan.model.Section.SectionId;
import ru.traektoria.events.plan.model.period.Period;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** What may be done with the items of a plan. */
public final class Items {

  private final Plan plan;
  private final Plan told;

  Items(Plan plan) {
    this(plan, plan);
  }

  /**
   * Items of a plan that itself has changed.
   *
   * @param told the plan as others were told of it
   */
  Items(Plan plan, Plan told) {
    this.plan = plan;
    this.told = told;
  }

  /**
   * What is to be entered.
   *
   * @param id of a new item, or of one that is there and changes
   */
  public record Entry(ItemId id, SectionId section, ItemContent content) {}

  /** Вносит пункт or changes one. */
  public Decision<Plan, PlanEvent> enter(Entry entry, LocalDate today) {
    return enterAll(List.of(), List.of(entry), today);
  }

  /** Вносит many at once, with the sections they need; the same ones again change nothing. */
  public Decision<Plan, PlanEvent> enterAll(
      List<Section> sections, List<Entry> entries, LocalDate today) {
    return new EnteringItems(plan).enterAll(sections, entries, today);
  }

  /** Убирает пункт из проекта; of an approved plan it is only taken off. */
  public Decision<Plan, PlanEvent> drop(ItemId which) {
    return plan.state() == PlanState.DRAFT
        ? Decision.accept(
            plan.with(
                plan.sections(),
                plan.items().stream().filter(item -> !item.id().equals(which)).toList()))
        : Decision.refuse(
            Reason.of("item.approved", "Пункт утверждённого плана не убирают, а снимают."));
  }

  /** Снимает пункт with a reason, from today: on earlier days it stood in the plan. */
  public Decision<Plan, PlanEvent> cancel(ItemId which, String reason, LocalDate today) {
    if (reason == null || reason.isBlank()) {
      return Decision.refuse(
          Reason.at("reason", "item.reason", "Напишите, почему пункт не будет выполнен."));
    }
    return change(which, (item, progress) -> progress.cancelled(reason, today));
  }

  /** Возвращает в работу what was done or taken off by mistake; results stay. */
  public Decision<Plan, PlanEvent> reopen(ItemId which) {
    return change(which, (item, progress) -> progress.as(Progress.State.OPEN, progress.results()));
  }

  /**
   * Записывает результат.
   *
   * @param finished nothing more is to be done, also of what is repeated or has no day
   */
  public Decision<Plan, PlanEvent> complete(
      ItemId which, Result result, boolean finished, LocalDate today) {
    PlanItem item = plan.item(which).orElse(null);
    List<Reason> reasons =
        new ArrayList<>(
            item == null ? List.of() : result.objections(item.content().needsDocument(), today));
    if (plan.state() == PlanState.DRAFT) {
      reasons.add(Reason.of("plan.draft", "План ещё проект: результат пишут после утверждения."));
    }
    return reasons.isEmpty()
        ? change(which, (known, progress) -> done(known, result, finished))
        : Decision.refuse(reasons);
  }

  /** Убирает результат, entered by mistake. */
  public Decision<Plan, PlanEvent> forget(ItemId which, int index) {
    return change(
        which,
        (item, progress) -> {
          List<Result> rest = new ArrayList<>(progress.results());
          if (index >= 0 && index < rest.size()) {
            rest.remove(index);
          }
          return progress.as(Progress.State.OPEN, rest);
        });
  }

  static Progress done(PlanItem item, Result result, boolean finished) {
    List<Result> all = new ArrayList<>(item.progress().results());
    all.add(result);
    boolean enough =
        item.period().certainty().countable() && all.size() >= item.period().occurrences();
    return item.progress().as(finished || enough ? Progress.State.DONE : Progress.State.OPEN, all);
  }

  /** Связывает с мероприятием, which fulfils the item when it has been held. */
  public Decision<Plan, PlanEvent> link(ItemId which, String activity) {
    return change(
        which,
        (item, progress) -> {
          Set<String> all = new LinkedHashSet<>(progress.activities());
          all.add(activity);
          return progress.with(List.copyOf(all));
        });
  }

  /** Отвязывает мероприятие; a result it has given stays. */
  public Decision<Plan, PlanEvent> unlink(ItemId which, String activity) {
    return change(
        which,
        (item, progress) ->
            progress.with(
                progress.activities().stream().filter(id -> !id.equals(activity)).toList()));
  }

  /** A linked activity was held: every item it fulfils has one result more, once. */
  public Decision<Plan, PlanEvent> held(String activity, LocalDate on, String words) {
    if (plan.state() == PlanState.CLOSED) {
      return Decision.unchanged(plan);
    }
    Result result = new Result(words, "", on, activity, null);
    return changed(
        plan.items().stream()
            .map(item -> fulfils(item, activity) ? item.with(done(item, result, false)) : item)
            .toList());
  }

  private static boolean fulfils(PlanItem item, String activity) {
    return item.progress().state() == Progress.State.OPEN
        && item.progress().activities().contains(activity)
        && item.progress().results().stream().noneMatch(r -> activity.equals(r.activity()));
  }

  Decision<Plan, PlanEvent> change(ItemId which, BiFunction<PlanItem, Progress, Progress> how) {
    if (plan.state() == PlanState.CLOSED) {
      return Decision.refuse(Plan.closed());
    }
    Function<PlanItem, PlanItem> changing =
        item -> item.id().equals(which) ? item.with(how.apply(item, item.progress())) : item;
    return changed(plan.items().stream().map(changing).toList());
  }

  /** Every срок is read again: years, четверти or the heading of a stage have changed. */
  Decision<Plan, PlanEvent> readAgain() {
    return changed(plan.items().stream().map(this::read).toList());
  }

  private PlanItem read(PlanItem item) {
    Period period = plan.reader(item.section()).read(item.content().when(), item.content().title());
    return new PlanItem(
        item.id(),
        item.section(),
        item.content(),
        period.keepingUnchecked(item.period()),
        item.progress(),
        item.addedOn());
  }

  /** Of an approved plan every item whose wire form is another is told. */
  Decision<Plan, PlanEvent> changed(List<PlanItem> all) {
    Plan after = plan.with(plan.sections(), all);
    if (plan.state() == PlanState.DRAFT) {
      return Decision.accept(after);
    }
    List<PlanEvent> events = new ArrayList<>();
    for (PlanItem item : all) {
      PlanItemChanged now = TellingPlan.item(after, item);
      if (!told.item(item.id())
          .map(was -> TellingPlan.item(told, was))
          .filter(now::equals)
          .isPresent()) {
        events.add(now);
      }
    }
    return Decision.accept(after, events);
  }
}
