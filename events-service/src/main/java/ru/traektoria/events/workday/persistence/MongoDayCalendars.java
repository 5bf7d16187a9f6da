package ru.traektoria.events.workday.persistence;

import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.workday.application.DayCalendars;
import ru.traektoria.events.workday.model.DayCalendar;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoDayCalendars implements DayCalendars {

  private final AggregateStore<DayCalendar> store;

  MongoDayCalendars(AggregateStores stores) {
    this.store = stores.open("day_calendars", DayCalendar.class, known -> Map.of());
  }

  @Override
  public DayCalendar of(MunicipalityId municipality, int year) {
    return store
        .find(DayCalendar.idOf(municipality, year))
        .map(Stored::state)
        .orElseGet(() -> DayCalendar.usual(municipality, year));
  }

  @Override
  public DayCalendar decide(
      MunicipalityId municipality,
      int year,
      Function<DayCalendar, Decision<DayCalendar, Object>> how) {
    String id = DayCalendar.idOf(municipality, year);
    store.create(id, "", Decision.accept(DayCalendar.usual(municipality, year)));
    return store.update(id, null, how).state();
  }
}
