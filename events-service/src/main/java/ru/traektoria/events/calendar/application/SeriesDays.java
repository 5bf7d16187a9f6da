package ru.traektoria.events.calendar.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.events.calendar.model.Feed;
import ru.traektoria.events.calendar.model.Happening;
import ru.traektoria.events.plan.model.period.Span;
import ru.traektoria.events.series.application.SeriesBook;
import ru.traektoria.events.series.model.Series;
import ru.traektoria.events.series.model.SeriesTerms;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;

/**
 * Weeks, decades and conferences as whole days of a calendar; a school of a whole year would hide
 * the rest and is told by its sessions.
 */
@Component
class SeriesDays {

  private static final int LONGEST = 31;

  private final SeriesBook series;
  private final StaffDirectory directory;

  SeriesDays(SeriesBook series, StaffDirectory directory) {
    this.series = series;
    this.directory = directory;
  }

  List<Happening> of(Feed feed, Span days, String portal) {
    return series.in(Optional.of(feed.municipality())).stream()
        .filter(stored -> shown(feed, stored.state()))
        .filter(stored -> days.meets(span(stored.state().terms())))
        .map(stored -> happening(stored, portal))
        .toList();
  }

  private static Span span(SeriesTerms terms) {
    return new Span(terms.from(), terms.to());
  }

  private boolean shown(Feed feed, Series series) {
    boolean brief = !series.terms().to().isAfter(series.terms().from().plusDays(LONGEST));
    return brief
        && switch (feed.kind()) {
          case MUNICIPALITY -> series.place().organisation() == null;
          case ASSOCIATION -> feed.target().equals(series.association());
          case PERSON -> ownSchools(feed.target(), series);
        };
  }

  /** A school's week stands in the calendars of those who work there. */
  private boolean ownSchools(String teacher, Series series) {
    return series.place().organisation() != null
        && directory
            .find(teacher)
            .filter(entry -> entry.worksAt(series.place().organisation().value()))
            .isPresent();
  }

  private static Happening happening(Stored<Series> stored, String portal) {
    SeriesTerms terms = stored.state().terms();
    return new Happening(
        stored.id() + "@traektoria",
        stored.version(),
        terms.title(),
        "",
        "",
        portal + "/activities/series/" + stored.id(),
        terms.from(),
        terms.to(),
        null,
        null,
        stored.state().cancelled());
  }
}
