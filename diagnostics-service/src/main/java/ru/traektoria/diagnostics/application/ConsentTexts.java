package ru.traektoria.diagnostics.application;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.consent.ConsentText;
import ru.traektoria.diagnostics.model.consent.ConsentWording;
import ru.traektoria.diagnostics.persistence.ContentFiles;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import tools.jackson.core.type.TypeReference;

/**
 * The versions of the consent's text, by municipality; one that has set none uses the text that
 * comes with the service. An old version stays readable for whoever agreed to it.
 */
@Component
public class ConsentTexts {

  private final List<ConsentText> ours =
      ContentFiles.read("consent.yaml", new TypeReference<List<ConsentText>>() {});
  private final AggregateStore<ConsentWording> store;

  ConsentTexts(AggregateStore<ConsentWording> store) {
    this.store = store;
  }

  /**
   * All versions with the number that guards a change.
   *
   * @param municipality {@code null} for the text that comes with the service
   */
  public Stored<ConsentWording> of(String municipality) {
    ConsentWording initial = new ConsentWording(municipality, ours);
    if (municipality == null) {
      return new Stored<>("", 0, initial);
    }
    String id = idOf(municipality);
    return store.find(id).orElseGet(() -> new Stored<>(id, 0, initial));
  }

  /** The text in force in a municipality. */
  public ConsentText current(String municipality) {
    return of(municipality).state().current();
  }

  /** Publishes a new wording for a municipality. */
  public Stored<ConsentWording> publish(String municipality, ConsentText wording, long version) {
    String id = idOf(municipality);
    if (version == 0) {
      store.create(id, "", Decision.unchanged(new ConsentWording(municipality, ours)));
    }
    return store.update(id, version == 0 ? 1L : version, each -> each.publish(wording));
  }

  private static String idOf(String municipality) {
    return Ids.derived("consent-wording", municipality);
  }
}
