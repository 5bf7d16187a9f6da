package ru.traektoria.events.meeting.model;

import java.util.Objects;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.platform.kernel.Ids;

/** A meeting (заседание): one for each activity at which an association sits. */
public record MeetingId(String value) {
  public MeetingId {
    Objects.requireNonNull(value, "MeetingId");
  }

  /** The meeting of an activity. */
  public static MeetingId of(ActivityId activity) {
    return new MeetingId(Ids.derived("meeting", activity.value()));
  }
}
