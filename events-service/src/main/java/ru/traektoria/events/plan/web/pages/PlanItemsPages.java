package ru.traektoria.events.plan.web.pages;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.plan.application.FindingPlans;
import ru.traektoria.events.plan.model.ItemKind;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.Section.SectionId;
import ru.traektoria.events.plan.model.Standing;
import ru.traektoria.events.plan.model.period.PeriodReader;
import ru.traektoria.events.plan.web.PlanItemView;
import ru.traektoria.events.plan.web.PlanView;
import ru.traektoria.events.plan.web.PlanViews;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Пункты плана as a table. */
@Controller
class PlanItemsPages {

  private static final String ITEMS = PlansTable.PLANS + "/{id}/items";

  private final FindingPlans finding;
  private final PlanViews views;

  PlanItemsPages(FindingPlans finding, PlanViews views) {
    this.finding = finding;
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
                Fields.select(
                    "kind", "Форма работы", PlanWords.options(ItemKind.values(), ItemKind::label)),
                Fields.select("who", "Ответственные", everybody(plan)),
                Fields.select(
                    "marked", "Отметки", List.of(Option.of("true", "Только с отметками")))));
    return "plans/items";
  }

  static List<Option> sections(PlanView plan) {
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

  static PlanItemView one(PlanView plan, String item) {
    return plan.items().stream()
        .filter(i -> i.id().equals(item))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("Пункт плана", item));
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
}
