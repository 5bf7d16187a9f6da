package ru.traektoria.events.plan.web;

import java.util.List;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.plan.model.Approval;
import ru.traektoria.events.plan.model.Owner;
import ru.traektoria.events.plan.model.Passport;
import ru.traektoria.events.plan.model.Plan.Fulfilment;
import ru.traektoria.events.plan.model.PlanState;
import ru.traektoria.events.plan.model.Section;

/**
 * План, with names and what the viewer may do.
 *
 * @param organisation {@code null} for the municipality's own
 * @param association {@code null} if it is none's
 * @param parent the plan it is made for; {@code null} for none
 * @param items empty in lists
 * @param holds whether the viewer may change it
 * @param approves whether the viewer may approve it
 */
public record PlanView(
    String id,
    long version,
    Owner.Kind owner,
    String municipality,
    Named organisation,
    Named association,
    Named parent,
    Passport passport,
    PlanState state,
    Approval approval,
    List<Section> sections,
    List<PlanItemView> items,
    Fulfilment fulfilment,
    boolean holds,
    boolean approves) {

  /** Items of one section. */
  public List<PlanItemView> of(Section section) {
    return items.stream().filter(item -> item.section().equals(section.id().value())).toList();
  }
}
