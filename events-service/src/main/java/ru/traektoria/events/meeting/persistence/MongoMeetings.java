package ru.traektoria.events.meeting.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.meeting.application.Meetings;
import ru.traektoria.events.meeting.model.Assignment;
import ru.traektoria.events.meeting.model.Meeting;
import ru.traektoria.events.meeting.model.MeetingEvent;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** Kept with whose it is and whether decisions are still under control. */
@Component
final class MongoMeetings implements Meetings {

  private final AggregateStore<Meeting> store;

  MongoMeetings(AggregateStores stores) {
    this.store = stores.open("meetings", Meeting.class, MongoMeetings::readFields);
  }

  private static Map<String, Object> readFields(Meeting meeting) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("municipality", meeting.place().municipality().value());
    fields.put("association", meeting.association().value());
    fields.put("followed", meeting.assignments().stream().anyMatch(Assignment::open));
    fields.put("owners", owners(meeting));
    return fields;
  }

  private static List<String> owners(Meeting meeting) {
    return meeting.assignments().stream()
        .filter(Assignment::open)
        .map(assignment -> assignment.resolution().owner().teacher())
        .filter(Objects::nonNull)
        .map(TeacherId::value)
        .distinct()
        .toList();
  }

  @Override
  public Optional<Stored<Meeting>> find(MeetingId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Meeting>> findAll(Collection<String> ids) {
    return store.findAll(ids);
  }

  @Override
  public List<Stored<Meeting>> of(AssociationId association) {
    return store.query(new Document("association", association.value()));
  }

  @Override
  public List<Stored<Meeting>> followed(Optional<String> municipality) {
    Document filter = new Document("followed", true);
    municipality.ifPresent(id -> filter.append("municipality", id));
    return store.query(filter);
  }

  @Override
  public List<Stored<Meeting>> answeredBy(TeacherId owner) {
    return store.query(new Document("owners", owner.value()));
  }

  @Override
  public Stored<Meeting> create(MeetingId id, Decision<Meeting, MeetingEvent> decision) {
    return store.create(id.value(), "", decision);
  }

  @Override
  public Stored<Meeting> update(
      MeetingId id, Long version, Function<Meeting, Decision<Meeting, MeetingEvent>> how) {
    return store.update(id.value(), version, how);
  }
}
