package ru.traektoria.events.meeting.application;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.meeting.model.QuarterCalendar;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.platform.kernel.AcademicYear;

/** Calendars of quarters. */
public interface QuarterCalendars {

  /** The municipality's own, or the usual one. */
  QuarterCalendar of(MunicipalityId municipality, AcademicYear year);

  /** Sets the last days of the quarters. */
  QuarterCalendar set(MunicipalityId municipality, AcademicYear year, List<LocalDate> ends);

  /** Comes back to the usual last days. */
  QuarterCalendar reset(MunicipalityId municipality, AcademicYear year);
}
