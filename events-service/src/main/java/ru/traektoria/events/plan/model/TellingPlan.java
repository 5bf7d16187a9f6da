package ru.traektoria.events.plan.model;

import ru.traektoria.events.plan.model.PlanEvent.PlanApproved;
import ru.traektoria.events.plan.model.PlanEvent.PlanItemChanged;

/**
 * Tells others about a plan and its items: always the whole truth, no words but the heading of the
 * section, by which schools are compared, and of the responsible their ids alone.
 */
final class TellingPlan {

  private TellingPlan() {}

  static PlanApproved approved(Plan plan, Approval by) {
    return new PlanApproved(
        plan.id(),
        plan.owner().place().municipality(),
        plan.owner().place().organisation(),
        plan.owner().association(),
        plan.owner().kind(),
        plan.passport().years().kind(),
        plan.passport().years().first(),
        plan.passport().years().last(),
        by.number(),
        by.on(),
        plan.items().size());
  }

  static PlanItemChanged item(Plan plan, PlanItem item) {
    return new PlanItemChanged(
        plan.id(),
        item.id(),
        plan.owner().place().municipality(),
        plan.owner().place().organisation(),
        plan.owner().association(),
        plan.owner().kind(),
        plan.passport().years().kind(),
        plan.passport().years().first(),
        plan.passport().years().last(),
        item.section().value(),
        plan.section(item.section()).map(Section::title).orElse(null),
        item.progress().state(),
        item.period().to().orElse(null),
        item.progress().doneOn().orElse(null),
        item.progress().cancelledOn(),
        item.content().responsible().people(),
        item.content().form().orElse(null),
        item.period().occurrences(),
        item.content().aim().code().orElse(null),
        item.progress().activities());
  }
}
