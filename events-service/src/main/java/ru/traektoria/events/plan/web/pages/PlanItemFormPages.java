package ru.traektoria.events.plan.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.plan.application.FindingPlans;
import ru.traektoria.events.plan.application.WorkingOnItems;
import ru.traektoria.events.plan.model.ItemId;
import ru.traektoria.events.plan.model.ItemKind;
import ru.traektoria.events.plan.model.Items.Entry;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.Section.SectionId;
import ru.traektoria.events.plan.web.PlanItemView;
import ru.traektoria.events.plan.web.PlanRequests.ItemRequest;
import ru.traektoria.events.plan.web.PlanView;
import ru.traektoria.events.plan.web.PlanViews;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Пункт плана: the form of a new one and of a change. */
@Controller
class PlanItemFormPages {

  private static final String ITEMS = PlansTable.PLANS + "/{id}/items";

  private final FindingPlans finding;
  private final WorkingOnItems items;
  private final PlanViews views;

  PlanItemFormPages(FindingPlans finding, WorkingOnItems items, PlanViews views) {
    this.finding = finding;
    this.items = items;
    this.views = views;
  }

  @GetMapping(ITEMS + "/new")
  String fresh(
      @PathVariable String id,
      @RequestParam(required = false) String section,
      Scope scope,
      Model model) {
    PlanView plan = views.brief(finding.one(new PlanId(id), scope), scope);
    String card = PlansTable.href(plan);
    model.addAttribute(
        Heading.of("Внести пункт")
            .under("Планы", PlansTable.PLANS)
            .under(plan.passport().title(), card));
    model.addAttribute("key", Ids.next());
    model.addAttribute("action", card + "/items");
    model.addAttribute("back", card);
    model.addAttribute(
        "chosenSection",
        section != null || plan.sections().size() != 1
            ? section
            : plan.sections().get(0).id().value());
    choices(plan, model);
    return "plans/item-form";
  }

  @GetMapping(ITEMS + "/{item}/edit")
  String edit(@PathVariable String id, @PathVariable String item, Scope scope, Model model) {
    PlanView plan = views.full(finding.one(new PlanId(id), scope), scope);
    PlanItemView known = PlanItemsPages.one(plan, item);
    model.addAttribute(
        Heading.of("Изменить пункт")
            .under("Планы", PlansTable.PLANS)
            .under(plan.passport().title(), PlansTable.href(plan))
            .under("Пункт " + known.number(), PlansTable.href(plan, known)));
    model.addAttribute("item", known);
    model.addAttribute("action", PlansTable.href(plan, known));
    model.addAttribute("back", PlansTable.href(plan, known));
    model.addAttribute("chosenSection", known.section());
    choices(plan, model);
    return "plans/item-form";
  }

  private static void choices(PlanView plan, Model model) {
    model.addAttribute("plan", plan);
    model.addAttribute("sections", PlanItemsPages.sections(plan));
    model.addAttribute("kinds", PlanWords.options(ItemKind.values(), ItemKind::label));
    List<String> tasks = plan.passport().tasks();
    model.addAttribute(
        "tasks",
        IntStream.rangeClosed(1, tasks.size())
            .mapToObj(n -> Option.of(String.valueOf(n), n + ". " + tasks.get(n - 1)))
            .toList());
  }

  /**
   * Пункт, as the form sends it; a new section may be named beside it.
   *
   * @param person one of the directory, added to those who are there
   */
  record ItemForm(
      String section,
      String title,
      String details,
      String when,
      String responsible,
      List<String> people,
      String person,
      Integer task,
      String indicator,
      String funding,
      String place,
      String expected,
      Boolean needsDocument,
      ItemKind kind) {

    ItemRequest request() {
      List<String> all = new ArrayList<>(people == null ? List.of() : people);
      all.add(person);
      return new ItemRequest(
          section,
          title,
          details,
          when,
          responsible,
          all,
          task,
          indicator,
          funding,
          place,
          expected,
          needsDocument,
          kind);
    }
  }

  @PostMapping(ITEMS)
  ResponseEntity<Void> enter(
      @PathVariable String id, ItemForm form, CreationKey key, IfMatch seen, Scope scope) {
    return change(id, key.id(), form, seen, scope);
  }

  @PostMapping(ITEMS + "/{item}")
  ResponseEntity<Void> change(
      @PathVariable String id,
      @PathVariable String item,
      ItemForm form,
      IfMatch seen,
      Scope scope) {
    Entry entry =
        new Entry(new ItemId(item), new SectionId("" + form.section()), form.request().content());
    items.enter(new PlanId(id), seen.version(), entry, scope);
    return Done.at(PlansTable.PLANS + "/" + id + "/items/" + item, "Пункт сохранён");
  }
}
