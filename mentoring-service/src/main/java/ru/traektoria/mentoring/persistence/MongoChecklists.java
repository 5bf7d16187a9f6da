package ru.traektoria.mentoring.persistence;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.target.Checklists;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.target.Checklist;
import ru.traektoria.mentoring.model.target.Requirement;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoChecklists implements Checklists {

  /** What one municipality asks for. */
  record RequirementsDocument(List<Requirement> requirements) {}

  private final AggregateStore<Checklist> store;
  private final AggregateStore<RequirementsDocument> lists;

  MongoChecklists(AggregateStores stores) {
    store =
        stores.open(
            "target_checklists",
            Checklist.class,
            list -> Map.of("municipality", list.place().municipality().value()));
    lists = stores.open("target_requirements", RequirementsDocument.class, list -> Map.of());
  }

  @Override
  public Checklist of(Place place) {
    return store
        .find(Checklist.idOf(place))
        .map(Stored::state)
        .orElseGet(() -> new Checklist(place, List.of()));
  }

  @Override
  public Map<String, Checklist> in(String municipality) {
    return store.query(new Document("municipality", municipality)).stream()
        .map(Stored::state)
        .collect(Collectors.toMap(one -> one.place().organisation().value(), one -> one));
  }

  @Override
  public void change(Place place, Function<Checklist, Decision<Checklist, Object>> how) {
    String id = Checklist.idOf(place);
    if (store.find(id).isEmpty()) {
      store.create(id, "", how.apply(new Checklist(place, List.of())));
    } else {
      store.update(id, null, how);
    }
  }

  @Override
  public List<Requirement> requirements(String municipality) {
    return lists
        .find(municipality)
        .map(stored -> stored.state().requirements())
        .orElse(Requirement.COMMON);
  }

  @Override
  public void require(String municipality, List<Requirement> requirements) {
    RequirementsDocument next = new RequirementsDocument(requirements);
    if (lists.find(municipality).isEmpty()) {
      lists.create(municipality, "", Decision.unchanged(next));
    } else {
      lists.update(municipality, null, known -> Decision.unchanged(next));
    }
  }
}
