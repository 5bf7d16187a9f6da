package ru.traektoria.events.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.plan.application.FindingPlans;
import ru.traektoria.events.plan.application.PlanReach;
import ru.traektoria.events.plan.model.ItemContent;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanItem;
import ru.traektoria.events.plan.web.PlanItemView.Linked;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.form.Option;

/** Makes views of plans: adds names, numbers of items and what the viewer may do. */
@Component
public class PlanViews {

  private static final int MOST_PEOPLE = 20;

  private final FindingPlans finding;
  private final PlanReach reach;
  private final Associations associations;
  private final Activities activities;
  private final StaffDirectory directory;
  private final Clock clock;

  PlanViews(
      FindingPlans finding,
      PlanReach reach,
      Associations associations,
      Activities activities,
      StaffDirectory directory,
      Clock clock) {
    this.finding = finding;
    this.reach = reach;
    this.associations = associations;
    this.activities = activities;
    this.directory = directory;
    this.clock = clock;
  }

  /** Today, where the municipality is. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** People of the viewer's municipality, or of the viewer's organisation. */
  public List<Option> people(String text, Scope scope) {
    String town = scope.viewer().municipality().orElse("-");
    String school = scope.organisation().orElse(null);
    return directory
        .search(
            text,
            e ->
                e.kind() == Kind.TEACHER
                    && town.equals(e.municipality())
                    && (school == null || e.worksAt(school)))
        .stream()
        .limit(MOST_PEOPLE)
        .map(entry -> Option.of(entry.id(), entry.name()).note(entry.position()))
        .toList();
  }

  /** Without items, for lists. */
  public PlanView brief(Stored<Plan> stored, Scope scope) {
    return view(stored, scope, List.of());
  }

  /** With every item. */
  public PlanView full(Stored<Plan> stored, Scope scope) {
    Plan plan = stored.state();
    Map<String, String> numbers = numbers(plan);
    Map<String, Linked> linked = linked(plan);
    boolean holds = reach.holds(scope, plan);
    List<PlanItemView> items =
        plan.sections().stream()
            .flatMap(section -> plan.items(section.id()).stream())
            .map(
                item ->
                    item(
                        item,
                        numbers.get(item.id().value()),
                        linked,
                        holds || reach.tells(scope, plan, item)))
            .toList();
    return view(stored, scope, items);
  }

  private static Map<String, String> numbers(Plan plan) {
    Map<String, String> numbers = new HashMap<>();
    for (int s = 0; s < plan.sections().size(); s++) {
      List<PlanItem> items = new ArrayList<>(plan.items(plan.sections().get(s).id()));
      for (int i = 0; i < items.size(); i++) {
        numbers.put(items.get(i).id().value(), (s + 1) + "." + (i + 1));
      }
    }
    return numbers;
  }

  private Map<String, Linked> linked(Plan plan) {
    List<String> ids =
        plan.items().stream().flatMap(i -> i.progress().activities().stream()).distinct().toList();
    return activities.findAll(ids).stream()
        .map(Stored::state)
        .map(PlanViews::linked)
        .collect(Collectors.toMap(Linked::id, Function.identity()));
  }

  private static Linked linked(Activity activity) {
    LocalDate day = activity.heldOn();
    return new Linked(
        activity.id().value(),
        activity.description().title(),
        day == null ? activity.description().when().on() : day,
        activity.status());
  }

  private PlanItemView item(
      PlanItem item, String number, Map<String, Linked> linked, boolean tells) {
    ItemContent content = item.content();
    return new PlanItemView(
        item.id().value(),
        item.section().value(),
        number,
        content.title(),
        content.details(),
        content.when(),
        item.period(),
        content.responsible().words(),
        content.responsible().people().stream().map(who -> named(who.value())).toList(),
        content.aim().task(),
        content.aim().indicator(),
        content.funding(),
        content.place(),
        content.expected(),
        content.needsDocument(),
        content.kind(),
        content.form().orElse(null),
        item.progress().state(),
        item.standing(today()),
        item.progress().results(),
        item.progress().activities().stream()
            .map(id -> linked.getOrDefault(id, new Linked(id, "Мероприятие", null, null)))
            .toList(),
        item.progress().reason(),
        item.addedOn(),
        tells);
  }

  private PlanView view(Stored<Plan> stored, Scope scope, List<PlanItemView> items) {
    Plan plan = stored.state();
    return new PlanView(
        stored.id(),
        stored.version(),
        plan.owner().kind(),
        plan.owner().place().municipality().value(),
        plan.owner().place().organisation() == null
            ? null
            : named(plan.owner().place().organisation().value()),
        association(plan.owner().association()),
        finding
            .parent(plan)
            .map(above -> new Named(above.id().value(), above.passport().title()))
            .orElse(null),
        plan.passport(),
        plan.state(),
        plan.approval(),
        plan.sections(),
        items,
        plan.fulfilment(today()),
        reach.holds(scope, plan),
        reach.approves(scope, plan));
  }

  private Named association(String id) {
    return id == null
        ? null
        : new Named(
            id,
            associations
                .find(new AssociationId(id))
                .map(stored -> stored.state().charter().name())
                .orElse("Объединение"));
  }

  private Named named(String id) {
    return new Named(id, directory.name(id));
  }
}
