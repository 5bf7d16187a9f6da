package ru.traektoria.events.plan.web.pages;

import java.util.List;
import ru.traektoria.events.plan.web.PlanView;
import ru.traektoria.portal.look.Tab;

/** Ways of looking at a plan. */
final class PlanTabs {

  private PlanTabs() {}

  static List<Tab> of(PlanView plan, String active) {
    String at = PlansTable.href(plan);
    return List.of(
        Tab.of("По разделам", at, active.equals("card")),
        Tab.of("Таблица", at + "/items", active.equals("items")).count(plan.items().size()),
        Tab.of("Календарь", at + "/calendar", active.equals("calendar")),
        Tab.of("Циклограмма", at + "/months", active.equals("months")));
  }
}
