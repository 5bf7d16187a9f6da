package ru.traektoria.diagnostics.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.instrument.Flaw;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.model.instrument.InstrumentState;
import ru.traektoria.diagnostics.model.instrument.PublishingRule;
import ru.traektoria.diagnostics.model.instrument.Section;
import ru.traektoria.diagnostics.model.instrument.Thresholds;
import ru.traektoria.diagnostics.persistence.ContentFiles;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.kernel.Decision;
import tools.jackson.core.type.TypeReference;

/**
 * The published versions of all instruments. They never change, so they are kept in memory; those
 * that come with the service are published at its start.
 */
@Component
public class Instruments {

  private static final List<String> FILES = List.of("self-diagnosis-1.yaml");

  private final Map<String, Instrument> byId = new TreeMap<>();

  Instruments(AggregateStore<Instrument> store, Competences competences) {
    for (String file : FILES) {
      Instrument instrument =
          ContentFiles.read(file, new TypeReference<InstrumentFile>() {}).instrument();
      List<Flaw> flaws =
          PublishingRule.flaws(instrument, competences.tree().codes(), Optional.empty()).stream()
              .filter(Flaw::blocking)
              .toList();
      if (!flaws.isEmpty()) {
        throw new IllegalStateException(file + ": " + flaws);
      }
      Instrument stored =
          store.create(instrument.id().value(), "", Decision.unchanged(instrument)).state();
      if (!stored.equals(instrument)) {
        throw new IllegalStateException(
            file + " differs from what was published: a correction is the next version");
      }
      byId.put(stored.id().value(), stored);
    }
  }

  /** An instrument as its file writes it. */
  record InstrumentFile(
      String code,
      int version,
      InstrumentKind kind,
      String title,
      String description,
      Thresholds thresholds,
      List<Section> sections) {

    Instrument instrument() {
      return new Instrument(
          new InstrumentId(code + "-" + version),
          code,
          version,
          InstrumentState.PUBLISHED,
          kind,
          title,
          description,
          thresholds,
          sections);
    }
  }

  /** All versions, oldest first. */
  public List<Instrument> all() {
    return List.copyOf(byId.values());
  }

  /** A version. */
  public Optional<Instrument> find(InstrumentId id) {
    return Optional.ofNullable(id == null ? null : byId.get(id.value()));
  }

  /**
   * A version that something refers to.
   *
   * @throws IllegalStateException if it is not there, which is a bug
   */
  public Instrument get(InstrumentId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no instrument " + id));
  }

  /** The self-diagnosis that a teacher may take without an invitation. */
  public Instrument selfDiagnosis() {
    return byId.values().stream()
        .filter(each -> each.kind() == InstrumentKind.SELF_DIAGNOSIS)
        .filter(each -> each.state() == InstrumentState.PUBLISHED)
        .reduce((older, newer) -> newer)
        .orElseThrow();
  }
}
