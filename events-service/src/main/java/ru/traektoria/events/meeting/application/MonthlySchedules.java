package ru.traektoria.events.meeting.application;

import java.time.YearMonth;
import java.util.function.Function;
import ru.traektoria.events.meeting.model.MeetingEvent;
import ru.traektoria.events.meeting.model.MonthlySchedule;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.platform.kernel.Decision;

/** Schedules of months. */
public interface MonthlySchedules {

  /** The schedule; a draft until somebody approves it. */
  MonthlySchedule of(MunicipalityId municipality, YearMonth month);

  /** Decides and saves; many may confirm at once. */
  MonthlySchedule update(
      MunicipalityId municipality,
      YearMonth month,
      Function<MonthlySchedule, Decision<MonthlySchedule, MeetingEvent>> how);
}
