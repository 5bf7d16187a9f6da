package ru.traektoria.events.workday.application;

import java.util.function.Function;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.workday.model.DayCalendar;
import ru.traektoria.platform.kernel.Decision;

/** Calendars of non-working days. */
public interface DayCalendars {

  /** The municipality's own, or the country's. */
  DayCalendar of(MunicipalityId municipality, int year);

  /** Decides about a year, one after the other. */
  DayCalendar decide(
      MunicipalityId municipality,
      int year,
      Function<DayCalendar, Decision<DayCalendar, Object>> how);
}
