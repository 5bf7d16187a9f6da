package ru.traektoria.events.activity.application;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.platform.web.access.Scope;

/**
 * Пункты планов, from which activities are planned. The plan keeps the link; an activity asks for
 * its items and has no copy of it.
 */
public interface PlannedWork {

  /**
   * What an item says of an activity that is to fulfil it.
   *
   * @param item its address: {@code <plan>/<item>}
   * @param kind {@code null} where the item leaves it open
   * @param day the only day that its period allows; {@code null} where there is a choice
   * @param period when, in words
   * @param school whose plan it is; {@code null} for the municipality's
   * @param association whose plan it is; {@code null} if none's
   * @param tags usual tags that its words name
   * @param plan title of the plan
   */
  record Draft(
      String item,
      String title,
      String topic,
      ActivityKind kind,
      LocalDate day,
      String period,
      String organiser,
      String place,
      String school,
      String association,
      List<String> tags,
      String plan) {}

  /**
   * The draft of an activity for this item.
   *
   * @throws org.springframework.web.ErrorResponseException 404 for an item that is not seen, 403
   *     for one that somebody else plans, 422 where nothing is left to be planned
   */
  Draft draft(String item, Scope scope);

  /** Says to the item that this activity fulfils it; a repeat changes nothing. */
  void fulfil(String item, ActivityId activity, Scope scope);
}
