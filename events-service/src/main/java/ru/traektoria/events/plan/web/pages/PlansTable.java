package ru.traektoria.events.plan.web.pages;

import ru.traektoria.events.plan.model.ItemKind;
import ru.traektoria.events.plan.model.Standing;
import ru.traektoria.events.plan.web.PlanItemView;
import ru.traektoria.events.plan.web.PlanView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableQuery;

/** Plans and items of a plan as tables. */
final class PlansTable {

  static final String PLANS = "/activities/plans";

  private PlansTable() {}

  static Table<PlanView> plans(boolean makes) {
    Empty nothing =
        Empty.saying("Планов пока нет")
            .advice("Начните план или загрузите готовый из документа Word или таблицы Excel.");
    return Table.of(
            "plans",
            PLANS,
            Column.<PlanView>link("title", "План", p -> p.passport().title(), PlansTable::href)
                .note(p -> p.passport().theme().isEmpty() ? null : p.passport().theme())
                .sortable(),
            Column.<PlanView>text("whose", "Чей", PlanWords::whose).sortable(),
            Column.<PlanView>text("years", "Годы", p -> p.passport().years().label())
                .sortable(p -> p.passport().years().first()),
            Column.<PlanView>badge("state", "Состояние", p -> PlanWords.state(p.state()))
                .sortable(PlanView::state),
            Column.<PlanView>number("items", "Пунктов", p -> p.fulfilment().items()).sortable(),
            Column.<PlanView>text(
                    "done",
                    "Выполнено из наступивших",
                    p -> Russian.of(p.fulfilment().done(), p.fulfilment().due()))
                .note(p -> Russian.share(p.fulfilment().done(), p.fulfilment().due())),
            Column.<PlanView>number("late", "Просрочено", p -> p.fulfilment().late()).sortable())
        .sortedDownBy("years")
        .empty(
            makes ? nothing.action(Action.link("Начать план", PLANS + "/new", "plus")) : nothing);
  }

  static Table<PlanItemView> items(PlanView plan) {
    return Table.of(
            "items",
            href(plan) + "/items",
            Column.<PlanItemView>text("number", "№", PlanItemView::number)
                .sortable(i -> order(i.number())),
            Column.<PlanItemView>link(
                    "title", "Мероприятие", PlanItemView::title, i -> href(plan, i))
                .note(i -> plan.sections().size() > 1 ? section(plan, i) : null)
                .sortable(),
            Column.<PlanItemView>text("when", "Срок", PlanItemView::when)
                .note(i -> PlanWords.understood(i.period()))
                .sortable(i -> i.due() == null ? "9" : i.due().toString()),
            Column.<PlanItemView>text("who", "Ответственные", PlanItemView::everybody).sortable(),
            Column.<PlanItemView>badge(
                    "standing", "Состояние", i -> PlanWords.standing(i.standing()))
                .sortable(PlanItemView::standing),
            Column.<PlanItemView>text(
                "result",
                "Результат",
                i -> i.results().isEmpty() ? i.expected() : i.results().get(0).words()))
        .sortedBy("number")
        .empty(Empty.saying("Пунктов нет").advice("Внесите пункт или загрузите план из файла."));
  }

  static boolean fits(PlanView plan, PlanItemView item, TableQuery query) {
    String text =
        item.title() + " " + item.details() + " " + item.everybody() + " " + item.indicator();
    return Russian.matches(text, query.filter("q").orElse(""))
        && query.filter("section").map(item.section()::equals).orElse(true)
        && query.oneOf("standing", Standing.class).map(item.standing()::equals).orElse(true)
        && query.oneOf("kind", ItemKind.class).map(kind -> kind == item.form()).orElse(true)
        && query.filter("who").map(item.everybody()::contains).orElse(true)
        && query
            .filter("month")
            .map(month -> Months.span(month).filter(item.period()::meets).isPresent())
            .orElse(true)
        && query.filter("marked").map(on -> !item.period().marks().isEmpty()).orElse(true);
  }

  static String href(PlanView plan) {
    return PLANS + "/" + plan.id();
  }

  static String href(PlanView plan, PlanItemView item) {
    return href(plan) + "/items/" + item.id();
  }

  static String section(PlanView plan, PlanItemView item) {
    return plan.sections().stream()
        .filter(s -> s.id().value().equals(item.section()))
        .map(s -> s.title())
        .findFirst()
        .orElse("");
  }

  private static int order(String number) {
    String[] parts = number.split("\\.");
    return Integer.parseInt(parts[0]) * 1000 + Integer.parseInt(parts[1]);
  }
}
