package ru.traektoria.events.meeting.persistence;

import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.events.meeting.application.MonthlySchedules;
import ru.traektoria.events.meeting.model.MeetingEvent;
import ru.traektoria.events.meeting.model.MonthlySchedule;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoMonthlySchedules implements MonthlySchedules {

  private final AggregateStore<MonthlySchedule> store;

  MongoMonthlySchedules(AggregateStores stores) {
    this.store = stores.open("meeting_schedules", MonthlySchedule.class, known -> Map.of());
  }

  @Override
  public MonthlySchedule of(MunicipalityId municipality, YearMonth month) {
    return store
        .find(MonthlySchedule.idOf(municipality, month))
        .map(Stored::state)
        .orElseGet(() -> MonthlySchedule.draft(municipality, month));
  }

  @Override
  public MonthlySchedule update(
      MunicipalityId municipality,
      YearMonth month,
      Function<MonthlySchedule, Decision<MonthlySchedule, MeetingEvent>> how) {
    String id = MonthlySchedule.idOf(municipality, month);
    store.create(id, "", Decision.accept(MonthlySchedule.draft(municipality, month)));
    return store.update(id, null, how).state();
  }
}
