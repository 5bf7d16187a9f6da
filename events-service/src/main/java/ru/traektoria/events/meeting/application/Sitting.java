package ru.traektoria.events.meeting.application;

import java.time.LocalDate;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.meeting.model.Meeting;
import ru.traektoria.platform.events.outbox.Stored;

/**
 * A meeting whole: agenda and protocol, the activity with its day and attendance, and whose it is.
 *
 * @param leads whether the viewer leads the association
 * @param member whether the viewer is a member on the day: may read the protocol
 * @param invited whether the viewer stands on the list or reports, member or not
 */
public record Sitting(
    Stored<Meeting> meeting,
    Stored<Activity> activity,
    Stored<Association> association,
    boolean leads,
    boolean member,
    boolean invited) {

  /** The day it took or will take place. */
  public LocalDate day() {
    Activity known = activity.state();
    return known.heldOn() == null ? known.description().when().on() : known.heldOn();
  }

  /** Closed as held, with attendance. */
  public boolean held() {
    return activity.state().status() == Status.HELD;
  }

  /** Called off. */
  public boolean cancelled() {
    return activity.state().status() == Status.CANCELLED;
  }

  /** What it is about. */
  public String theme() {
    return activity.state().description().title();
  }

  /** Whether the viewer may read the files of the agenda: whoever comes, and who reports. */
  public boolean readsPapers() {
    return opens() || invited;
  }

  /** Whether the viewer may read what was said and decided. */
  public boolean opens() {
    return leads || member;
  }
}
