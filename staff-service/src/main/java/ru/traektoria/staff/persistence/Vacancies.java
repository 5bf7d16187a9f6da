package ru.traektoria.staff.persistence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.staff.model.vacancy.Vacancy;
import ru.traektoria.staff.model.vacancy.VacancyId;

/** The vacancies. */
@Repository
public class Vacancies {

  private final AggregateStore<Vacancy> store;

  Vacancies(AggregateStores stores) {
    this.store = stores.open("vacancies", Vacancy.class, Vacancies::fields);
  }

  /**
   * What a list is narrowed to; {@code null} narrows nothing.
   *
   * @param openOn only those open on the day
   */
  public record Filter(
      String municipality, String organisation, String subject, LocalDate openOn) {}

  private static Map<String, Object> fields(Vacancy v) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("municipality", v.municipality().value());
    fields.put("organisation", v.organisation().value());
    fields.put("subject", v.need().subject() == null ? null : v.need().subject().value());
    return fields;
  }

  /** The aggregates themselves, to be changed. */
  public AggregateStore<Vacancy> store() {
    return store;
  }

  /** The vacancy. */
  public Optional<Stored<Vacancy>> find(VacancyId id) {
    return store.find(id.value());
  }

  /** Those that the filter finds, in no order. */
  public List<Stored<Vacancy>> list(Filter filter) {
    Document query = new Document();
    put(query, "municipality", filter.municipality());
    put(query, "organisation", filter.organisation());
    put(query, "subject", filter.subject());
    return store.query(query).stream()
        .filter(v -> filter.openOn() == null || v.state().openOn(filter.openOn()))
        .toList();
  }

  private static void put(Document query, String field, String value) {
    if (value != null) {
      query.append(field, value);
    }
  }
}
