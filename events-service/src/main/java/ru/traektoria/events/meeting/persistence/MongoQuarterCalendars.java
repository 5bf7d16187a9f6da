package ru.traektoria.events.meeting.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.events.meeting.application.QuarterCalendars;
import ru.traektoria.events.meeting.model.MeetingEvent;
import ru.traektoria.events.meeting.model.QuarterCalendar;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoQuarterCalendars implements QuarterCalendars {

  private final AggregateStore<QuarterCalendar> store;

  MongoQuarterCalendars(AggregateStores stores) {
    this.store = stores.open("quarter_calendars", QuarterCalendar.class, known -> Map.of());
  }

  @Override
  public QuarterCalendar of(MunicipalityId municipality, AcademicYear year) {
    return store
        .find(QuarterCalendar.idOf(municipality, year))
        .map(Stored::state)
        .orElseGet(() -> QuarterCalendar.usual(municipality, year));
  }

  @Override
  public QuarterCalendar set(MunicipalityId municipality, AcademicYear year, List<LocalDate> ends) {
    return changed(municipality, year, calendar -> calendar.set(ends));
  }

  @Override
  public QuarterCalendar reset(MunicipalityId municipality, AcademicYear year) {
    return changed(municipality, year, QuarterCalendar::reset);
  }

  private QuarterCalendar changed(
      MunicipalityId municipality,
      AcademicYear year,
      Function<QuarterCalendar, Decision<QuarterCalendar, MeetingEvent>> change) {
    String id = QuarterCalendar.idOf(municipality, year);
    store.create(id, "", Decision.accept(QuarterCalendar.usual(municipality, year)));
    return store.update(id, null, change::apply).state();
  }
}
