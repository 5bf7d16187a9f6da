package ru.traektoria.events.plan.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Plans the viewer may read. */
@Service
public class FindingPlans {

  private final Plans plans;
  private final PlanReach reach;

  FindingPlans(Plans plans, PlanReach reach) {
    this.plans = plans;
    this.reach = reach;
  }

  /** All of them. */
  public List<Stored<Plan>> all(Scope scope) {
    return plans.in(scope.municipality()).stream()
        .filter(stored -> reach.sees(scope, stored.state()))
        .toList();
  }

  /** One plan; 404 if it is not the viewer's to see. */
  public Stored<Plan> one(PlanId id, Scope scope) {
    return plans
        .find(id)
        .filter(stored -> reach.sees(scope, stored.state()))
        .orElseThrow(() -> Problems.notFound("План", id.value()));
  }

  /** The plan this one is made for, if it is there. */
  public Optional<Plan> parent(Plan plan) {
    return Optional.ofNullable(plan.passport().parent()).flatMap(plans::find).map(Stored::state);
  }

  /** Plans with an item that an activity is to fulfil, as far as the viewer sees them. */
  public List<Stored<Plan>> fulfilledBy(String activity, Scope scope) {
    return plans.fulfilledBy(activity).stream()
        .filter(stored -> reach.sees(scope, stored.state()))
        .toList();
  }
}
