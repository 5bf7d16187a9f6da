package ru.traektoria.diagnostics.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.instrument.Flaw;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.model.instrument.InstrumentState;
import ru.traektoria.diagnostics.model.instrument.PublishingRule;
import ru.traektoria.diagnostics.persistence.ContentFiles;
import ru.traektoria.diagnostics.persistence.InstrumentShelf;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/**
 * Опубликованные инструменты, those in use and those retired, whose old results are still read.
 * Drafts are known to {@link DraftingInstrument} alone. What comes with the product is published at
 * the start of the service.
 */
@Component
public class Instruments {

  private static final Comparator<Instrument> ORDER =
      Comparator.comparing(Instrument::kind)
          .thenComparing(Instrument::title)
          .thenComparing(Instrument::version, Comparator.reverseOrder());

  private final InstrumentShelf shelf;

  Instruments(AggregateStore<Instrument> store, InstrumentShelf shelf, Competences competences) {
    this.shelf = shelf;
    ContentFiles.instruments()
        .forEach(file -> shelf.put(publish(store, file.ofTheProduct(), competences)));
  }

  private static Stored<Instrument> publish(
      AggregateStore<Instrument> store, Instrument instrument, Competences competences) {
    String id = instrument.id().value();
    List<Flaw> flaws =
        PublishingRule.flaws(instrument, competences.tree().codes(), Optional.empty()).stream()
            .filter(Flaw::blocking)
            .toList();
    if (!flaws.isEmpty()) {
      throw new IllegalStateException(id + ": " + flaws);
    }
    Stored<Instrument> stored = store.create(id, "", Decision.unchanged(instrument));
    if (!stored.state().sections().equals(instrument.sections())
        || !stored.state().thresholds().equals(instrument.thresholds())) {
      throw new IllegalStateException(
          id + " differs from what was published: a correction is the next version");
    }
    return stored.state().equals(instrument)
        ? stored
        : store.update(id, null, before -> Decision.accept(instrument));
  }

  /** All versions that are or were in use: by kind and title, the newest first. */
  public List<Instrument> all() {
    return shelf.all().stream()
        .map(Stored::state)
        .filter(Instrument::everPublished)
        .sorted(ORDER)
        .toList();
  }

  /**
   * What a campaign may use.
   *
   * @param municipality whose own instruments belong to it; {@code null} for those of all
   */
  public List<Instrument> offered(String municipality) {
    return all().stream()
        .filter(each -> each.state() == InstrumentState.PUBLISHED)
        .filter(each -> visible(each, municipality))
        .toList();
  }

  /** Answers whether a municipality sees an instrument: its own, the region's, the product's. */
  public static boolean visible(Instrument instrument, String municipality) {
    String owner = instrument.origin().municipality();
    return owner == null || municipality == null || owner.equals(municipality);
  }

  /** A version that is or was in use. */
  public Optional<Instrument> find(InstrumentId id) {
    return Optional.ofNullable(id)
        .flatMap(each -> shelf.find(each.value()))
        .map(Stored::state)
        .filter(Instrument::everPublished);
  }

  /** A version that a new campaign may use. */
  public Optional<Instrument> published(InstrumentId id) {
    return Optional.ofNullable(id)
        .flatMap(each -> shelf.fresh(each.value()))
        .map(Stored::state)
        .filter(each -> each.state() == InstrumentState.PUBLISHED);
  }

  /**
   * A version that something refers to.
   *
   * @throws IllegalStateException if it is not there, which is a bug
   */
  public Instrument get(InstrumentId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no instrument " + id));
  }

  /** The newest self-diagnosis of the product, which a teacher may take without an invitation. */
  public Instrument selfDiagnosis() {
    return all().stream()
        .filter(each -> each.origin().product() && each.kind() == InstrumentKind.SELF_DIAGNOSIS)
        .filter(each -> each.state() == InstrumentState.PUBLISHED)
        .max(Comparator.comparing(Instrument::version))
        .orElseThrow();
  }
}
