package ru.traektoria.monitoring.manual.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.manual.model.Sheet;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;

/** Листы организаций; one nobody has written on is not stored. */
@Component
public class Sheets {

  private final AggregateStore<Sheet> store;

  Sheets(AggregateStores stores) {
    this.store =
        stores.open(
            "manual_sheets",
            Sheet.class,
            s ->
                Map.of(
                    "municipality", s.municipality(),
                    "organisation", s.organisation(),
                    "gathering", s.gathering(),
                    "sheetState", s.state().name()));
  }

  /** The id of an organisation's sheet. */
  public static String id(String gathering, String organisation) {
    return Ids.derived("sheet", gathering, organisation);
  }

  /** The sheet, if anything was written on it. */
  public Optional<Stored<Sheet>> find(String gathering, String organisation) {
    return store.find(id(gathering, organisation));
  }

  /** Sheets of a gathering, by organisation. */
  public Map<String, Stored<Sheet>> of(String gathering) {
    return byOrganisation(new Document("gathering", gathering));
  }

  /** Sheets of a municipality that are in this state. */
  public List<Stored<Sheet>> in(String municipality, String state) {
    return store.query(new Document("municipality", municipality).append("sheetState", state));
  }

  /** Sheets of an organisation. */
  public List<Stored<Sheet>> ofOrganisation(String organisation) {
    return store.query(new Document("organisation", organisation));
  }

  private Map<String, Stored<Sheet>> byOrganisation(Document filter) {
    Map<String, Stored<Sheet>> found = new HashMap<>();
    store.query(filter).forEach(sheet -> found.put(sheet.state().organisation(), sheet));
    return found;
  }

  AggregateStore<Sheet> store() {
    return store;
  }
}
