package ru.traektoria.mentoring.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.matching.StaffMembers;
import ru.traektoria.mentoring.model.staff.StaffMember;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** Kept by teacher, with the day until which somebody counts as young for the query. */
@Component
final class MongoStaffMembers implements StaffMembers {

  private final AggregateStore<StaffMember> store;

  MongoStaffMembers(AggregateStores stores) {
    this.store = stores.open("staff_members", StaffMember.class, MongoStaffMembers::readFields);
  }

  private static Map<String, Object> readFields(StaffMember member) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("municipality", member.place().municipality().value());
    LocalDate since = member.teachingSince();
    fields.put(
        "youngBefore", since == null ? null : since.plusYears(StaffMember.YOUNG_YEARS).toString());
    fields.put("back", member.lastBack().map(LocalDate::toString).orElse(null));
    return fields;
  }

  @Override
  public Optional<StaffMember> find(TeacherId teacher) {
    return store.find(teacher.value()).map(Stored::state);
  }

  @Override
  public void react(EventMessage cause, StaffMember ifNew, UnaryOperator<StaffMember> change) {
    store.react(
        ifNew.teacher().value(),
        cause,
        known -> Decision.unchanged(change.apply(known.orElse(ifNew))));
  }

  @Override
  public List<StaffMember> newOn(LocalDate day, Optional<String> municipality) {
    Document filter = new Document("youngBefore", new Document("$gt", day.toString()));
    municipality.ifPresent(id -> filter.append("municipality", id));
    return store.query(filter).stream().map(Stored::state).toList();
  }

  @Override
  public List<StaffMember> findAll(Collection<TeacherId> teachers) {
    return store.findAll(teachers.stream().map(TeacherId::value).toList()).stream()
        .map(Stored::state)
        .toList();
  }

  @Override
  public List<StaffMember> backSince(LocalDate day, Optional<String> municipality) {
    Document filter = new Document("back", new Document("$gte", day.toString()));
    municipality.ifPresent(id -> filter.append("municipality", id));
    return store.query(filter).stream().map(Stored::state).toList();
  }
}
