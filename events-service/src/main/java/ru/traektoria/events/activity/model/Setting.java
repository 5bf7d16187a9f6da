package ru.traektoria.events.activity.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import ru.traektoria.events.activity.model.Description.When;
import ru.traektoria.events.model.TeacherId;

/**
 * Within what an activity takes place: its series and its room.
 *
 * @param series id of the series (неделя, школа, совещание); {@code null} if it stands alone
 * @param section секция of a conference; may be empty
 * @param moderator ведущий of the section; {@code null} if none
 * @param venue id of a room of the directory; {@code null} for a place in words
 * @param until end, local time; {@code null} if it follows from the hours
 */
public record Setting(
    String series, String section, TeacherId moderator, String venue, LocalTime until) {

  /** Stands alone, in no room of the directory. */
  public static final Setting NONE = new Setting(null, "", null, null, null);

  private static final int MINUTES_OF_AN_HOUR = 45;
  private static final int USUAL_MINUTES = 90;
  private static final LocalTime LAST = LocalTime.of(23, 59);

  public Setting {
    section = section == null ? "" : section.strip();
  }

  /**
   * When the room is free again: as said, else after the academic hours, else after an hour and a
   * half; never on the next day. {@code null} where there is no start.
   */
  public LocalTime ends(When when) {
    if (when.at() == null || until != null) {
      return until;
    }
    long minutes =
        when.hours() == null
            ? USUAL_MINUTES
            : when.hours()
                .multiply(BigDecimal.valueOf(MINUTES_OF_AN_HOUR))
                .setScale(0, RoundingMode.UP)
                .longValue();
    long left = LAST.toSecondOfDay() / 60 - when.at().toSecondOfDay() / 60;
    return minutes >= left ? LAST : when.at().plusMinutes(minutes);
  }
}
