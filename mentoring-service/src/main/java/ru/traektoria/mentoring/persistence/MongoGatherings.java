package ru.traektoria.mentoring.persistence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.community.Gatherings;
import ru.traektoria.mentoring.model.community.Gathering;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoGatherings implements Gatherings {

  private static final Comparator<Gathering> BY_DAY =
      Comparator.comparing(Gathering::on, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final AggregateStore<Gathering> store;

  MongoGatherings(AggregateStores stores) {
    store = stores.open("gatherings", Gathering.class, MongoGatherings::fields);
  }

  private static Map<String, Object> fields(Gathering one) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("municipality", one.municipality());
    fields.put("kind", one.kind());
    fields.put("on", one.on() == null ? null : one.on().toString());
    fields.put("attended", one.attended().stream().map(TeacherId::value).toList());
    return fields;
  }

  @Override
  public void react(
      EventMessage cause, String activity, String municipality, UnaryOperator<Gathering> how) {
    store.react(
        activity,
        cause,
        known ->
            Decision.unchanged(
                how.apply(known.orElseGet(() -> Gathering.unknown(activity, municipality)))));
  }

  @Override
  public List<Gathering> attendedBy(TeacherId teacher) {
    return found(new Document("attended", teacher.value())).stream()
        .sorted(BY_DAY.reversed())
        .toList();
  }

  @Override
  public List<Gathering> schoolFrom(String municipality, LocalDate day) {
    return found(
            new Document("municipality", municipality)
                .append("kind", Gathering.SCHOOL)
                .append("on", new Document("$gte", day.toString())))
        .stream()
        .sorted(BY_DAY)
        .toList();
  }

  private List<Gathering> found(Document filter) {
    return store.query(filter).stream().map(Stored::state).toList();
  }
}
