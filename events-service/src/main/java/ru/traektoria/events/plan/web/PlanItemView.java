package ru.traektoria.events.plan.web;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.plan.model.ItemKind;
import ru.traektoria.events.plan.model.Progress;
import ru.traektoria.events.plan.model.Result;
import ru.traektoria.events.plan.model.Standing;
import ru.traektoria.events.plan.model.period.Period;

/**
 * Пункт плана.
 *
 * @param number «2.3»: section and place in it
 * @param when as people wrote it
 * @param kind форма работы as somebody chose it; {@code null} if nobody did
 * @param form chosen, or told by the title; {@code null} if neither
 * @param period what it means
 * @param tells whether the viewer may record a result
 */
public record PlanItemView(
    String id,
    String section,
    String number,
    String title,
    String details,
    String when,
    Period period,
    String responsible,
    List<Named> people,
    Integer task,
    String indicator,
    String funding,
    String place,
    String expected,
    boolean needsDocument,
    ItemKind kind,
    ItemKind form,
    Progress.State state,
    Standing standing,
    List<Result> results,
    List<Linked> activities,
    String reason,
    LocalDate addedOn,
    boolean tells) {

  /**
   * Мероприятие, by which it is fulfilled.
   *
   * @param day when it takes or took place; {@code null} for one that is gone
   */
  public record Linked(String id, String name, LocalDate day, Status status) {}

  /** Everybody who answers for it: words, then people. */
  public String everybody() {
    String names = String.join(", ", people.stream().map(Named::name).toList());
    return responsible.isEmpty() || names.isEmpty()
        ? responsible + names
        : responsible + "; " + names;
  }

  /** The last day of the period; {@code null} where none can be derived. */
  public LocalDate due() {
    return period.to().orElse(null);
  }
}
