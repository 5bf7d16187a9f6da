package ru.traektoria.events.plan.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.PlannedWork;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Tag;
import ru.traektoria.events.plan.model.ItemContent;
import ru.traektoria.events.plan.model.ItemId;
import ru.traektoria.events.plan.model.ItemKind;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.PlanItem;
import ru.traektoria.events.plan.model.PlanState;
import ru.traektoria.events.plan.model.Progress;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Из пункта плана — мероприятие: what is known is not typed again, what is not is left open. */
@Service
class PlanningFromItems implements PlannedWork {

  private static final int LONGEST_TITLE = 200;

  private final Plans plans;
  private final FindingPlans finding;
  private final PlanReach reach;
  private final StaffDirectory directory;
  private final Clock clock;

  PlanningFromItems(
      Plans plans, FindingPlans finding, PlanReach reach, StaffDirectory directory, Clock clock) {
    this.plans = plans;
    this.finding = finding;
    this.reach = reach;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public Draft draft(String address, Scope scope) {
    Plan plan = held(address, scope);
    PlanItem item = item(plan, address);
    if (plan.state() == PlanState.CLOSED || item.progress().state() != Progress.State.OPEN) {
      throw Problems.refused(
          Reason.of("item.not-open", "Пункт уже выполнен или снят: планировать по нему нечего."));
    }
    ItemContent content = item.content();
    boolean school = plan.owner().place().organisation() != null;
    return new Draft(
        address,
        title(content.title()),
        content.details(),
        content.form().flatMap(ItemKind::activity).orElse(null),
        day(item),
        content.when(),
        responsible(content),
        content.place(),
        school ? plan.owner().place().organisation().value() : null,
        plan.owner().association(),
        tags(content),
        plan.passport().title());
  }

  private static String title(String text) {
    return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE - 1) + "…";
  }

  /** The one day that is left; with any choice a person chooses. */
  private LocalDate day(PlanItem item) {
    LocalDate today = LocalDate.now(clock);
    List<LocalDate> days =
        item.period().spans().stream()
            .filter(span -> span.from().equals(span.to()) && !span.to().isBefore(today))
            .map(span -> span.from())
            .toList();
    return days.size() == 1 && item.period().spans().size() == 1 ? days.get(0) : null;
  }

  private String responsible(ItemContent content) {
    String people =
        content.responsible().people().stream()
            .map(who -> directory.name(who.value()))
            .collect(Collectors.joining(", "));
    return title(
        Stream.of(people, content.responsible().words())
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining("; ")));
  }

  private static List<String> tags(ItemContent content) {
    return Tag.named(content.title() + " " + content.details()).stream().map(Tag::word).toList();
  }

  @Override
  public void fulfil(String address, ActivityId activity, Scope scope) {
    Plan plan = held(address, scope);
    PlanItem item = item(plan, address);
    plans.update(plan.id(), null, now -> now.itemsOf().link(item.id(), activity.value()));
  }

  private Plan held(String address, Scope scope) {
    Plan plan = finding.one(new PlanId(address.split("/", 2)[0]), scope).state();
    reach.require(reach.holds(scope, plan));
    return plan;
  }

  private static PlanItem item(Plan plan, String address) {
    String[] parts = address.split("/", 2);
    String id = parts.length < 2 ? "" : parts[1];
    return plan.item(new ItemId(id)).orElseThrow(() -> Problems.notFound("Пункт плана", id));
  }
}
