package ru.traektoria.events.series.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;

/** What happens to a series and concerns others (topic {@code activities.events}). */
public sealed interface SeriesEvent {

  /**
   * Предметная неделя или декада проведена и проанализирована (SC.7): told once it is closed, so an
   * analysis is there; no word of it.
   *
   * @param activities how many of its activities took place
   * @param closedOn the day it was closed
   * @param annulled {@code true}: closed by mistake and open again; otherwise {@code null}
   */
  record SubjectWeekHeld(
      SeriesId series,
      MunicipalityId municipality,
      OrganisationId organisation,
      SeriesKind kind,
      List<String> subjects,
      LocalDate from,
      LocalDate to,
      int activities,
      LocalDate closedOn,
      Boolean annulled)
      implements SeriesEvent {}
}
