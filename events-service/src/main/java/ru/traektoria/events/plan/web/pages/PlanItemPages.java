package ru.traektoria.events.plan.web.pages;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.plan.application.FindingPlans;
import ru.traektoria.events.plan.application.WorkingOnItems;
import ru.traektoria.events.plan.application.WorkingOnItems.At;
import ru.traektoria.events.plan.model.ItemId;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.PlanState;
import ru.traektoria.events.plan.model.Progress;
import ru.traektoria.events.plan.model.period.Span;
import ru.traektoria.events.plan.web.PlanItemView;
import ru.traektoria.events.plan.web.PlanRequests.ResultRequest;
import ru.traektoria.events.plan.web.PlanView;
import ru.traektoria.events.plan.web.PlanViews;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;

/** Пункт плана: what it says, what was done, what may be done. */
@Controller
class PlanItemPages {

  private static final String ITEM = PlansTable.PLANS + "/{id}/items/{item}";
  private static final int MOST_CHOICES = 200;

  private final FindingPlans finding;
  private final WorkingOnItems items;
  private final FindingActivities activities;
  private final PlanViews views;

  PlanItemPages(
      FindingPlans finding, WorkingOnItems items, FindingActivities activities, PlanViews views) {
    this.finding = finding;
    this.items = items;
    this.activities = activities;
    this.views = views;
  }

  @GetMapping(ITEM)
  String card(@PathVariable String id, @PathVariable String item, Scope scope, Model model) {
    PlanView plan = views.full(finding.one(new PlanId(id), scope), scope);
    PlanItemView known = PlanItemsPages.one(plan, item);
    boolean works = plan.state() != PlanState.CLOSED;
    Heading heading =
        Heading.of(known.title())
            .under("Планы", PlansTable.PLANS)
            .under(plan.passport().title(), PlansTable.href(plan))
            .lead("Пункт " + known.number())
            .badge(PlanWords.standing(known.standing()));
    model.addAttribute(
        plan.holds() && works
            ? heading.action(
                Action.link("Изменить пункт", PlansTable.href(plan, known) + "/edit", "pencil"))
            : heading);
    model.addAttribute("plan", plan);
    model.addAttribute("item", known);
    model.addAttribute("entries", PlanCard.entries(plan, known));
    model.addAttribute("marks", PlanWords.marks(known.period()));
    model.addAttribute("details", known.details().lines().filter(l -> !l.isBlank()).toList());
    model.addAttribute("today", views.today());
    boolean open = known.state() == Progress.State.OPEN;
    boolean told = plan.state() == PlanState.APPROVED && open;
    model.addAttribute("completes", told && known.tells());
    model.addAttribute("asksWhole", known.period().occurrences() > 1 || !countable(known));
    model.addAttribute("changes", plan.holds() && works);
    model.addAttribute("plans", plan.holds() && works && open);
    model.addAttribute(
        "choices", plan.holds() && works ? activities(plan, known, scope) : List.of());
    return "plans/item";
  }

  /** What an activity fulfils: a part of its card; empty, and so no panel, where it is nothing. */
  @GetMapping(PlansTable.PLANS + "/fragments/activity/{activity}")
  String fulfilled(@PathVariable String activity, Scope scope, Model model) {
    List<Fulfilled> all =
        finding.fulfilledBy(activity, scope).stream()
            .map(stored -> views.full(stored, scope))
            .flatMap(plan -> plan.items().stream().map(item -> new Fulfilled(plan, item)))
            .filter(f -> f.item().activities().stream().anyMatch(a -> a.id().equals(activity)))
            .toList();
    model.addAttribute("all", all);
    return "plans/fulfils :: fulfils";
  }

  /** An item an activity fulfils, with its plan. */
  record Fulfilled(PlanView plan, PlanItemView item) {}

  private static boolean countable(PlanItemView item) {
    return item.period().certainty().countable();
  }

  /** Activities of the plan's years that may fulfil it, the nearest to its period first. */
  private List<Option> activities(PlanView plan, PlanItemView item, Scope scope) {
    Span years = plan.passport().years().span();
    List<String> linked = item.activities().stream().map(named -> named.id()).toList();
    return activities.between(years.from().minusMonths(1), years.to(), scope).stream()
        .map(Stored::state)
        .filter(a -> a.status() != Activity.Status.CANCELLED && !linked.contains(a.id().value()))
        .sorted(Comparator.comparing(PlanItemPages::day))
        .limit(MOST_CHOICES)
        .map(
            a ->
                Option.of(
                    a.id().value(), Russian.shortDate(day(a)) + ", " + a.description().title()))
        .toList();
  }

  private static java.time.LocalDate day(Activity activity) {
    return activity.heldOn() == null ? activity.description().when().on() : activity.heldOn();
  }

  @PostMapping(ITEM + "/results")
  ResponseEntity<Void> complete(
      @PathVariable String id,
      @PathVariable String item,
      ResultRequest form,
      IfMatch seen,
      Scope scope) {
    items.complete(at(id, item, seen), form.result(), form.whole(), scope);
    return Done.here("Результат записан");
  }

  @PostMapping(ITEM + "/results/{index}/removal")
  ResponseEntity<Void> forget(
      @PathVariable String id,
      @PathVariable String item,
      @PathVariable int index,
      IfMatch seen,
      Scope scope) {
    items.forget(at(id, item, seen), index, scope);
    return Done.here("Результат убран");
  }

  @PostMapping(ITEM + "/cancellation")
  ResponseEntity<Void> cancel(
      @PathVariable String id,
      @PathVariable String item,
      @RequestParam(defaultValue = "") String reason,
      IfMatch seen,
      Scope scope) {
    items.cancel(at(id, item, seen), reason, scope);
    return Done.here("Пункт снят");
  }

  @PostMapping(ITEM + "/reopening")
  ResponseEntity<Void> reopen(
      @PathVariable String id, @PathVariable String item, IfMatch seen, Scope scope) {
    items.reopen(at(id, item, seen), scope);
    return Done.here("Пункт снова в работе");
  }

  @PostMapping(ITEM + "/removal")
  ResponseEntity<Void> drop(
      @PathVariable String id, @PathVariable String item, IfMatch seen, Scope scope) {
    items.drop(at(id, item, seen), scope);
    return Done.at(PlansTable.PLANS + "/" + id, "Пункт убран из проекта");
  }

  @PostMapping(ITEM + "/activities")
  ResponseEntity<Void> link(
      @PathVariable String id,
      @PathVariable String item,
      @RequestParam(defaultValue = "") String activity,
      IfMatch seen,
      Scope scope) {
    items.link(at(id, item, seen), activity, scope);
    return Done.here("Мероприятие связано: когда оно состоится, результат появится сам");
  }

  @PostMapping(ITEM + "/activities/{activity}/removal")
  ResponseEntity<Void> unlink(
      @PathVariable String id,
      @PathVariable String item,
      @PathVariable String activity,
      IfMatch seen,
      Scope scope) {
    items.unlink(at(id, item, seen), activity, scope);
    return Done.here("Мероприятие отвязано");
  }

  private static At at(String id, String item, IfMatch seen) {
    return new At(new PlanId(id), new ItemId(item), seen.version());
  }
}
