package ru.traektoria.events.series.application;

import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.application.PlannedWork;
import ru.traektoria.events.plan.application.Plans;
import ru.traektoria.events.plan.model.ItemId;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.SeriesResults;
import ru.traektoria.events.series.model.Series;
import ru.traektoria.events.series.model.SeriesTerms.PlanItemRef;
import ru.traektoria.platform.web.access.Scope;

/** Пункт плана, from which a series was planned, has its result when the series is closed. */
@Component
class FulfillingPlanItem {

  private final Plans plans;
  private final PlannedWork planned;

  FulfillingPlanItem(Plans plans, PlannedWork planned) {
    this.plans = plans;
    this.planned = planned;
  }

  /** Requires that the viewer plans this item and that it is still open. */
  void require(PlanItemRef item, Scope scope) {
    if (item != null) {
      planned.draft(item.plan() + "/" + item.item(), scope);
    }
  }

  void closed(Series series) {
    PlanItemRef ref = series.terms().planItem();
    if (ref != null && plans.find(new PlanId(ref.plan())).isPresent()) {
      plans.update(
          new PlanId(ref.plan()),
          null,
          plan ->
              SeriesResults.closed(
                  plan,
                  new ItemId(ref.item()),
                  series.id().value(),
                  series.closing().on(),
                  series.terms().title()));
    }
  }

  void reopened(Series series) {
    PlanItemRef ref = series.terms().planItem();
    if (ref != null && plans.find(new PlanId(ref.plan())).isPresent()) {
      plans.update(
          new PlanId(ref.plan()),
          null,
          plan -> SeriesResults.reopened(plan, new ItemId(ref.item()), series.id().value()));
    }
  }
}
