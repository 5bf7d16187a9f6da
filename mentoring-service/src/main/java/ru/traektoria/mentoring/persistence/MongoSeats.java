package ru.traektoria.mentoring.persistence;

import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.pair.Seats;
import ru.traektoria.mentoring.model.MentorSeats;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoSeats implements Seats {

  private final AggregateStore<MentorSeats> store;

  MongoSeats(AggregateStores stores) {
    this.store = stores.open("mentor_seats", MentorSeats.class, seats -> Map.of());
  }

  @Override
  public void change(
      TeacherId mentor, Function<MentorSeats, Decision<MentorSeats, MentoringEvent>> how) {
    if (store.find(mentor.value()).isEmpty()) {
      store.create(mentor.value(), "", Decision.accept(MentorSeats.free(mentor)));
    }
    store.update(mentor.value(), null, how);
  }
}
