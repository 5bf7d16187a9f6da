package ru.traektoria.events.plan.application;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.plan.model.Owner;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanItem;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Whose plan it is: an approved one is open to those whose place it is, a draft to those who hold
 * it: the methodist, the school, the head of the association.
 */
@Component
public class PlanReach {

  private final Reach reach;
  private final Associations associations;
  private final LeadingAssociations leading;

  PlanReach(Reach reach, Associations associations, LeadingAssociations leading) {
    this.reach = reach;
    this.associations = associations;
    this.leading = leading;
  }

  /** Answers whether the viewer may read it. */
  public boolean sees(Scope scope, Plan plan) {
    return plan.state().open() && reach.sees(scope, plan.owner().place())
        || inTown(scope, plan) && holds(scope, plan);
  }

  /** Answers whether the viewer may change it. */
  public boolean holds(Scope scope, Plan plan) {
    return changes(scope)
        && (reach.holds(scope, plan.owner().place())
            || scope.owned()
                && association(plan.owner().association())
                    .filter(led -> leading.leads(scope, led))
                    .isPresent());
  }

  /** Answers whether the viewer approves it: the plan of an association not its head (S2-58). */
  public boolean approves(Scope scope, Plan plan) {
    return changes(scope) && reach.holds(scope, plan.owner().place());
  }

  /** Somebody who only reads reaches far without holding anything. */
  private static boolean changes(Scope scope) {
    return scope.viewer().roles().stream().anyMatch(role -> PlanRoles.HOLDERS.contains(role));
  }

  /** Answers whether the viewer may tell what was done: who holds the plan, who answers for it. */
  public boolean tells(Scope scope, Plan plan, PlanItem item) {
    return holds(scope, plan)
        || plan.state().open() && scope.viewer().teacherId().filter(item::answeredBy).isPresent();
  }

  /** Requires a right; 403 for what is seen. */
  public void require(boolean right) {
    if (!right) {
      throw Problems.forbidden("Изменяют те, чей это план: методист, школа, руководитель.");
    }
  }

  /** Whose a new plan of the viewer is. */
  public Owner ownerFor(Scope scope, String organisation, String association) {
    if (association == null || association.isBlank()) {
      require(
          scope.kinds().contains(Scope.Kind.MUNICIPALITY)
              || scope.kinds().contains(Scope.Kind.ORGANISATION));
      return new Owner(reach.placeFor(scope, organisation), null);
    }
    Association led =
        association(association)
            .filter(known -> reach.sees(scope, known.place()))
            .orElseThrow(
                () ->
                    Problems.refused(
                        Reason.at(
                            "association", "association.unknown", "Такого объединения нет.")));
    require(leading.leads(scope, led));
    return new Owner(led.place(), association);
  }

  private Optional<Association> association(String id) {
    return Optional.ofNullable(id)
        .flatMap(known -> associations.find(new AssociationId(known)))
        .map(Stored::state);
  }

  private static boolean inTown(Scope scope, Plan plan) {
    Viewer viewer = scope.viewer();
    String town = plan.owner().place().municipality().value();
    return scope.unlimited() || viewer.municipality().filter(town::equals).isPresent();
  }
}
