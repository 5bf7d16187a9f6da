package ru.traektoria.events.plan.model;

import java.time.LocalDate;
import ru.traektoria.events.plan.model.Section.SectionId;
import ru.traektoria.events.plan.model.period.Period;

/**
 * Пункт плана.
 *
 * @param period what the срок means in the plan's years
 * @param addedOn the day it was added or changed after the approval; {@code null} for what was
 *     approved as it stands
 */
public record PlanItem(
    ItemId id,
    SectionId section,
    ItemContent content,
    Period period,
    Progress progress,
    LocalDate addedOn) {

  /** Where it stands today. */
  public Standing standing(LocalDate today) {
    return Standing.of(this, today);
  }

  /** Answers whether this teacher answers for it. */
  public boolean answeredBy(String teacher) {
    return content.responsible().people().stream().anyMatch(who -> who.value().equals(teacher));
  }

  /** Answers whether its period has ended, so that it counts in «% выполненных» (SC.9). */
  public boolean due(LocalDate today) {
    return progress.state() != Progress.State.CANCELLED
        && period.to().filter(to -> to.isBefore(today)).isPresent();
  }

  /** Answers whether it was done not later than its period ended (SC.9). */
  public boolean doneInTime() {
    return progress.doneOn().flatMap(on -> period.to().filter(to -> !on.isAfter(to))).isPresent();
  }

  PlanItem with(Progress changed) {
    return new PlanItem(id, section, content, period, changed, addedOn);
  }
}
