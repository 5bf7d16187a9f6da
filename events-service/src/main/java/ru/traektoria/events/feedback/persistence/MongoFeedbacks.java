package ru.traektoria.events.feedback.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.feedback.application.Feedbacks;
import ru.traektoria.events.feedback.model.Feedback;
import ru.traektoria.events.feedback.model.FeedbackEvent;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;

/** One document for each activity; its id is no activity's, for its events have their own order. */
@Component
final class MongoFeedbacks implements Feedbacks {

  private final AggregateStore<Feedback> store;

  /** A hall that answers at once queues here instead of racing. */
  private final Lock turn = new ReentrantLock();

  MongoFeedbacks(AggregateStores stores) {
    this.store = stores.open("feedback", Feedback.class, feedback -> Map.of());
  }

  private static String id(ActivityId activity) {
    return Ids.derived("feedback", activity.value());
  }

  @Override
  public Feedback of(ActivityId activity) {
    return store.find(id(activity)).map(Stored::state).orElse(Feedback.none(activity));
  }

  @Override
  public List<Feedback> of(Collection<ActivityId> activities) {
    return store.findAll(activities.stream().map(MongoFeedbacks::id).toList()).stream()
        .map(Stored::state)
        .toList();
  }

  @Override
  public Feedback answer(
      ActivityId activity, Function<Feedback, Decision<Feedback, FeedbackEvent>> how) {
    turn.lock();
    try {
      String id = id(activity);
      if (store.find(id).isEmpty()) {
        store.create(id, "", Decision.unchanged(Feedback.none(activity)));
      }
      return store.update(id, null, how).state();
    } finally {
      turn.unlock();
    }
  }
}
