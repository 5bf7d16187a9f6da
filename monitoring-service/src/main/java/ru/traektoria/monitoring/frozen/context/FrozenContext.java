package ru.traektoria.monitoring.frozen.context;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.catalogue.WrittenDefinitions;

/**
 * Слова и имена окна, as they were: what the numbers alone do not say.
 *
 * @param definitions id of a definition and how it is written
 * @param organisations short names by id
 * @param subjects titles by code
 * @param log the next offset of every partition, written as «topic:partition»: what lies behind it
 *     came after the window was frozen
 */
public record FrozenContext(
    Map<String, String> definitions,
    Map<String, String> organisations,
    Map<String, String> subjects,
    Map<String, Long> log) {

  /** A window of a time when nothing of this was kept. */
  public static final FrozenContext NOTHING =
      new FrozenContext(Map.of(), Map.of(), Map.of(), Map.of());

  /** The definition by which the window was computed, whatever the catalogue says now. */
  public Optional<Indicator> indicator(String id, Catalogue catalogue) {
    String frozen = definitions.get(id);
    Optional<Indicator> now =
        catalogue.versions(Indicator.codeOf(id)).stream()
            .filter(version -> version.id().equals(id))
            .findFirst();
    boolean same =
        frozen == null || catalogue.written().text(id).filter(frozen::equals).isPresent();
    return same ? now : Optional.of(catalogue.written().indicator(frozen));
  }

  /** The programmes of its tables, each once. */
  public List<Programme> programmes() {
    return definitions.values().stream().map(WrittenDefinitions::programme).distinct().toList();
  }
}
