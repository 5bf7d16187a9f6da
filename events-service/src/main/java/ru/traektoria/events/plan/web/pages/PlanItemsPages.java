package ru.traektoria.events.plan.web.pages;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.plan.application.FindingPlans;
import ru.traektoria.events.plan.application.WorkingOnItems;
import ru.traektoria.events.plan.model.ItemId;
import ru.traektoria.events.plan.model.Items.Entry;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.Section.SectionId;
import ru.traektoria.events.plan.model.Standing;
import ru.traektoria.events.plan.model.period.PeriodReader;
import ru.traektoria.events.plan.web.PlanItemView;
import ru.traektoria.events.plan.web.PlanRequests.ItemRequest;
import ru.traektoria.events.plan.web.PlanView;
import ru.traektoria.events.plan.web.PlanViews;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Пункты плана as a table, and the form of one. */
@Controller
class PlanItemsPages {

  private static final String ITEMS = PlansTable.PLANS + "/{id}/items";

  private final FindingPlans finding;
  private final WorkingOnItems items;
  private final PlanViews views;

  PlanItemsPages(FindingPlans finding, WorkingOnItems items, PlanViews views) {
    this.finding = finding;
    this.items = items;
    this.views = views;
  }

  @GetMapping(ITEMS)
  Object table(@PathVariable String id, TableQuery query, Scope scope, Model model) {
    PlanView plan = views.full(finding.one(new PlanId(id), scope), scope);
    Table<PlanItemView> table = PlansTable.items(plan);
    TablePage<PlanItemView> page =
        TablePage.cut(
            plan.items().stream().filter(i -> PlansTable.fits(plan, i, query)).toList(),
            table,
            query);
    if (query.export()) {
      return TableExport.answer(plan.passport().title(), table, page, views.today());
    }
    model.addAttribute(
        Heading.of(plan.passport().title())
            .under("Планы", PlansTable.PLANS)
            .lead(PlanWords.whose(plan) + ": " + PlanWords.fulfilment(plan.fulfilment()))
            .badge(PlanWords.state(plan.state())));
    model.addAttribute("tabs", PlanTabs.of(plan, "items"));
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.search("q", "Мероприятие, ответственный"),
                Fields.select(
                    "standing", "Состояние", PlanWords.options(Standing.values(), Standing::label)),
                Fields.select("month", "Месяц", Months.options(plan)),
                Fields.select("section", "Раздел", sections(plan)),
                Fields.select("who", "Ответственные", everybody(plan)),
                Fields.select(
                    "marked", "Отметки", List.of(Option.of("true", "Только с отметками")))));
    return "plans/items";
  }

  private static List<Option> sections(PlanView plan) {
    return plan.sections().stream().map(s -> Option.of(s.id().value(), s.title())).toList();
  }

  private static List<Option> everybody(PlanView plan) {
    return plan.items().stream()
        .flatMap(
            i ->
                java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(i.responsible()),
                    i.people().stream().map(Named::name)))
        .filter(who -> !who.isBlank())
        .distinct()
        .sorted((a, b) -> Russian.sortKey(a).compareTo(Russian.sortKey(b)))
        .map(who -> Option.of(who, who))
        .toList();
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
    PlanItemView known = one(plan, item);
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

  static PlanItemView one(PlanView plan, String item) {
    return plan.items().stream()
        .filter(i -> i.id().equals(item))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("Пункт плана", item));
  }

  private static void choices(PlanView plan, Model model) {
    model.addAttribute("plan", plan);
    model.addAttribute("sections", sections(plan));
    List<String> tasks = plan.passport().tasks();
    model.addAttribute(
        "tasks",
        java.util.stream.IntStream.rangeClosed(1, tasks.size())
            .mapToObj(n -> Option.of(String.valueOf(n), n + ". " + tasks.get(n - 1)))
            .toList());
  }

  /** What the portal reads in a срок while it is typed. */
  @GetMapping(PlansTable.PLANS + "/{id}/period")
  String period(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String when,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String section,
      Scope scope,
      Model model) {
    PeriodReader reader = finding.one(new PlanId(id), scope).state().reader(new SectionId(section));
    model.addAttribute("period", reader.read(when, title));
    return "plans/period";
  }

  /** People of the directory for «ответственные». */
  @GetMapping(PlansTable.PLANS + "/people")
  @ResponseBody
  List<Option> people(@RequestParam(defaultValue = "") String q, Scope scope) {
    return views.people(q, scope);
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
      Boolean needsDocument) {

    ItemRequest request() {
      List<String> all = new java.util.ArrayList<>(people == null ? List.of() : people);
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
          needsDocument);
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
