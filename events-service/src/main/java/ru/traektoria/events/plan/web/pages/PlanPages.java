package ru.traektoria.events.plan.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.plan.application.FindingPlans;
import ru.traektoria.events.plan.application.MakingPlans;
import ru.traektoria.events.plan.model.Approval;
import ru.traektoria.events.plan.model.NextPlan;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.PlanState;
import ru.traektoria.events.plan.model.Section;
import ru.traektoria.events.plan.model.Section.SectionId;
import ru.traektoria.events.plan.web.PlanItemView;
import ru.traektoria.events.plan.web.PlanRequests.ApprovalRequest;
import ru.traektoria.events.plan.web.PlanRequests.SectionRequest;
import ru.traektoria.events.plan.web.PlanView;
import ru.traektoria.events.plan.web.PlanViews;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;

/** План: its sections with their items, its passport, what may be done with it. */
@Controller
class PlanPages {

  private static final String CARD = PlansTable.PLANS + "/{id}";

  private final FindingPlans finding;
  private final MakingPlans making;
  private final PlanMembers members;
  private final PlanViews views;

  PlanPages(FindingPlans finding, MakingPlans making, PlanMembers members, PlanViews views) {
    this.members = members;
    this.finding = finding;
    this.making = making;
    this.views = views;
  }

  @GetMapping(CARD)
  String card(@PathVariable String id, Scope scope, Model model) {
    PlanView plan = views.full(finding.one(new PlanId(id), scope), scope);
    String at = PlansTable.href(plan);
    Heading heading =
        Heading.of(plan.passport().title())
            .under("Планы", PlansTable.PLANS)
            .lead(PlanWords.whose(plan) + ": " + PlanWords.fulfilment(plan.fulfilment()))
            .badge(PlanWords.state(plan.state()));
    if (plan.holds() && plan.state() != PlanState.CLOSED) {
      heading =
          heading
              .action(Action.link("Внести пункт", at + "/items/new", "plus"))
              .also(Action.link("Загрузить из файла", at + "/import", "upload"))
              .also(Action.link("Изменить паспорт", at + "/edit", "pencil"));
    }
    model.addAttribute(heading.also(Action.link("Напечатать план", at + "/print", "printer")));
    model.addAttribute("tabs", PlanTabs.of(plan, "card"));
    show(plan, model);
    model.addAttribute("members", members.of(plan));
    model.addAttribute("key", Ids.next());
    model.addAttribute("today", views.today());
    model.addAttribute(
        "approvals", PlanWords.options(Approval.Kind.values(), k -> Russian.capital(k.label())));
    return "plans/plan";
  }

  @GetMapping(CARD + "/print")
  String print(@PathVariable String id, Scope scope, Model model) {
    PlanView plan = views.full(finding.one(new PlanId(id), scope), scope);
    model.addAttribute(
        Heading.of(plan.passport().title())
            .under("Планы", PlansTable.PLANS)
            .under("План", PlansTable.href(plan))
            .lead(PlanWords.whose(plan)));
    show(plan, model);
    return "plans/print";
  }

  private static void show(PlanView plan, Model model) {
    Map<String, List<PlanItemView>> items =
        plan.items().stream().collect(Collectors.groupingBy(PlanItemView::section));
    model.addAttribute("plan", plan);
    model.addAttribute("standings", PlanWords.standings());
    model.addAttribute("items", items);
    model.addAttribute("entries", PlanCard.entries(plan));
    model.addAttribute("bare", bare(plan));
    model.addAttribute(
        "approval", plan.approval() == null ? null : PlanWords.approval(plan.approval()));
    model.addAttribute("marked", plan.items().stream().filter(PlanPages::marked).count());
  }

  private static boolean marked(PlanItemView item) {
    return !item.period().marks().isEmpty();
  }

  /** Tasks no item serves (S1-130). */
  private static List<String> bare(PlanView plan) {
    List<Integer> served = new ArrayList<>(plan.items().stream().map(PlanItemView::task).toList());
    return IntStream.rangeClosed(1, plan.passport().tasks().size())
        .filter(n -> !served.contains(n))
        .mapToObj(n -> n + ". " + plan.passport().tasks().get(n - 1))
        .toList();
  }

  @PostMapping(CARD + "/sections")
  ResponseEntity<Void> section(
      @PathVariable String id, SectionRequest form, CreationKey key, IfMatch seen, Scope scope) {
    return sectionIs(id, key.id(), form, seen, scope);
  }

  @PostMapping(CARD + "/sections/{section}")
  ResponseEntity<Void> sectionIs(
      @PathVariable String id,
      @PathVariable String section,
      SectionRequest form,
      IfMatch seen,
      Scope scope) {
    Section told = new Section(new SectionId(section), form.title(), form.goal());
    making.section(new PlanId(id), seen.version(), told, scope);
    return Done.at(PlansTable.PLANS + "/" + id, "Раздел сохранён");
  }

  @PostMapping(CARD + "/sections/{section}/removal")
  ResponseEntity<Void> dropSection(
      @PathVariable String id, @PathVariable String section, IfMatch seen, Scope scope) {
    making.dropSection(new PlanId(id), seen.version(), new SectionId(section), scope);
    return Done.at(PlansTable.PLANS + "/" + id, "Раздел убран");
  }

  @GetMapping(CARD + "/sections/{section}/edit")
  String editSection(
      @PathVariable String id, @PathVariable String section, Scope scope, Model model) {
    Stored<Plan> stored = finding.one(new PlanId(id), scope);
    PlanView plan = views.full(stored, scope);
    Section known = stored.state().section(new SectionId(section)).orElseThrow(PlanCard::noSection);
    model.addAttribute(
        Heading.of("Изменить раздел")
            .under("Планы", PlansTable.PLANS)
            .under(plan.passport().title(), PlansTable.href(plan)));
    model.addAttribute("plan", plan);
    model.addAttribute("section", known);
    model.addAttribute("empty", plan.of(known).isEmpty());
    return "plans/section";
  }

  @PostMapping(CARD + "/approval")
  ResponseEntity<Void> approve(
      @PathVariable String id, ApprovalRequest form, IfMatch seen, Scope scope) {
    making.approve(new PlanId(id), seen.version(), form.approval(), scope);
    return Done.here("План утверждён: его видят все, для кого он");
  }

  @PostMapping(CARD + "/closing")
  ResponseEntity<Void> close(@PathVariable String id, IfMatch seen, Scope scope) {
    Stored<Plan> next = making.close(new PlanId(id), seen.version(), scope);
    return Done.at(
        PlansTable.PLANS + "/" + next.id(),
        "Год закрыт. Невыполненное перенесено в проект следующего плана");
  }

  @PostMapping(CARD + "/next")
  ResponseEntity<Void> next(
      @PathVariable String id,
      @RequestParam(defaultValue = "ALL") NextPlan.Which which,
      Scope scope) {
    Stored<Plan> next = making.next(new PlanId(id), which, scope);
    return Done.at(
        PlansTable.PLANS + "/" + next.id(), "Проект следующего плана готов: проверьте отмеченное");
  }
}
