package ru.traektoria.events.activity.application;

import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Description;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.web.access.Scope;

/** What else has to agree before an activity is announced or changed: its series, its room. */
public interface AnnouncingGuard {

  /** What somebody is about to write; the description may still be refused. */
  record Attempt(ActivityId id, Place place, Description what, Scope scope) {}

  /** Completes what was said, such as the place by the name of the room. */
  default Description completed(ActivityId id, Description what) {
    return what;
  }

  /**
   * Objects, or takes what is needed.
   *
   * @return what is to be done after the write, whether it succeeded or not
   * @throws org.springframework.web.ErrorResponseException 422 with the reason
   */
  Runnable before(Attempt attempt);

  /** Gives back what a cancelled activity had taken. */
  default void cancelled(ActivityId id) {}
}
