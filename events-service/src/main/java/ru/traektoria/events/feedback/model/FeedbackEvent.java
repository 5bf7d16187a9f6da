package ru.traektoria.events.feedback.model;

import java.time.LocalDate;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;

/** What happens to feedback and concerns others (topic {@code activities.events}). */
public sealed interface FeedbackEvent {

  /**
   * Отзыв оставлен: that somebody answered, never who, what or how well. Ratings of single
   * activities do not enter the yearly satisfaction P2.5.
   *
   * @param answers how many have answered by now
   */
  record FeedbackGiven(
      ActivityId activity,
      MunicipalityId municipality,
      OrganisationId organisation,
      ActivityKind kind,
      LocalDate heldOn,
      int answers)
      implements FeedbackEvent {}
}
