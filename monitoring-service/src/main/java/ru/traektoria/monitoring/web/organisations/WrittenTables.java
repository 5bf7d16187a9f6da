package ru.traektoria.monitoring.web.organisations;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.tables.OrganisationTable;
import ru.traektoria.monitoring.web.Numbers;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finished answers beside the tables they were written from. What {@code Tables} remembers is the
 * same object until a fact, a definition or a base moves it, and another one for another place,
 * year or day: the bytes belong to the object itself, so that they are as fresh as the table, go
 * with it, and are never those of another viewer's scope.
 */
@Component
class WrittenTables {

  private static final long BYTES = 16L << 20;

  private final JsonMapper json;
  private final Cache<OrganisationTable, WrittenTable> written =
      Caffeine.newBuilder()
          .weakKeys()
          .maximumWeight(BYTES)
          .<OrganisationTable, WrittenTable>weigher((table, bytes) -> bytes.weight())
          .build();

  WrittenTables(JsonMapper json) {
    this.json = json;
  }

  /** The answer that these numbers give now. */
  WrittenTable of(List<String> tracks, List<String> codes, Numbers numbers) {
    return of(Heading.of(tracks, numbers), numbers.organisations(tracks, codes));
  }

  WrittenTable of(Heading heading, OrganisationTable table) {
    WrittenTable known = written.getIfPresent(table);
    if (known == null || !known.answers(heading)) {
      OrganisationsView view = OrganisationsView.of(heading, table);
      known = new WrittenTable(heading, json.writeValueAsBytes(view));
      written.put(table, known);
    }
    return known;
  }
}
