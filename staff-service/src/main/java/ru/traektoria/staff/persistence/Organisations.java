package ru.traektoria.staff.persistence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.text.RussianOrder;

/** The organisations of all municipalities: some hundreds, so lists are narrowed in memory. */
@Repository
public class Organisations {

  private final AggregateStore<Organisation> store;

  Organisations(AggregateStores stores) {
    this.store = stores.open("organisations", Organisation.class, Organisations::fields);
  }

  private static Map<String, Object> fields(Organisation o) {
    return Map.of("municipality", o.municipality().value());
  }

  /** The aggregates themselves, to be changed. */
  public AggregateStore<Organisation> store() {
    return store;
  }

  /** The organisation. */
  public Optional<Stored<Organisation>> find(OrganisationId id) {
    return store.find(id.value());
  }

  /** All of a municipality, closed ones too, by name; of the region for {@code null}. */
  public List<Stored<Organisation>> of(MunicipalityId municipality) {
    Document filter =
        municipality == null ? new Document() : new Document("municipality", municipality.value());
    return store.query(filter).stream()
        .sorted(Comparator.comparing(o -> RussianOrder.key(o.state().name().brief())))
        .toList();
  }

  /** Short names by id, as used on the day, in the order of names. */
  public Map<String, String> names(MunicipalityId municipality, LocalDate day) {
    return names(of(municipality), day);
  }

  /** Short names of these alone, as used on the day. */
  public Map<String, String> namesOf(Stream<OrganisationId> some, LocalDate day) {
    return names(store.findAll(some.map(OrganisationId::value).distinct().toList()), day);
  }

  private static Map<String, String> names(List<Stored<Organisation>> found, LocalDate day) {
    Map<String, String> names = new LinkedHashMap<>();
    found.forEach(o -> names.put(o.id(), o.state().nameOn(day).brief()));
    return names;
  }
}
