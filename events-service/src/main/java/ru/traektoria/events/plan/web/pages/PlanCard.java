package ru.traektoria.events.plan.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.plan.web.PlanItemView;
import ru.traektoria.events.plan.web.PlanView;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Entry;

/** What the cards of a plan and of an item say. */
final class PlanCard {

  private PlanCard() {}

  static RuntimeException noSection() {
    return Problems.notFound("Раздел плана");
  }

  static List<Entry> entries(PlanView plan) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Чей план", PlanWords.whose(plan)));
    entries.add(Entry.of("На", plan.passport().years().label()));
    add(entries, "Методическая тема", plan.passport().theme());
    add(entries, "Цель", plan.passport().goal());
    if (plan.parent() != null) {
      entries.add(
          Entry.of("Составлен на основе", plan.parent().name())
              .href(PlansTable.PLANS + "/" + plan.parent().id()));
    }
    if (plan.approval() != null) {
      entries.add(Entry.of("Утверждён", PlanWords.approval(plan.approval())));
    }
    return entries;
  }

  static List<Entry> entries(PlanView plan, PlanItemView item) {
    List<Entry> entries = new ArrayList<>();
    entries.add(
        Entry.of("Срок", item.when().isEmpty() ? "не указан" : item.when())
            .hint("Понято как: " + PlanWords.understood(item.period())));
    if (item.period().recurrence().times() > 1 || item.period().occurrences() > 1) {
      entries.add(Entry.of("Повторяется", item.period().recurrence().label()));
    }
    if (item.form() != null) {
      Entry form = Entry.of("Форма работы", item.form().label());
      entries.add(item.kind() == null ? form.hint("Понято по названию") : form);
    }
    add(entries, "Ответственные", item.responsible());
    add(
        entries,
        "Из справочника",
        item.people().stream().map(Named::name).collect(Collectors.joining(", ")));
    entries.add(Entry.of("Раздел", PlansTable.section(plan, item)));
    if (item.task() != null) {
      entries.add(
          Entry.of(
              "Задача плана", item.task() + ". " + plan.passport().tasks().get(item.task() - 1)));
    }
    add(entries, "Целевой показатель", item.indicator());
    add(entries, "Ожидаемый результат", item.expected());
    add(entries, "Место", item.place());
    add(entries, "Финансирование", item.funding());
    if (item.needsDocument()) {
      entries.add(Entry.of("Закрывается", "документом: номер или ссылка"));
    }
    if (item.addedOn() != null) {
      entries.add(Entry.of("Внесён после утверждения", Russian.date(item.addedOn())));
    }
    return entries;
  }

  private static void add(List<Entry> entries, String term, String value) {
    if (value != null && !value.isBlank()) {
      entries.add(Entry.of(term, value));
    }
  }
}
