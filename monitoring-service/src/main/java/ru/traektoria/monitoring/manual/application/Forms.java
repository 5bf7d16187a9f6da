package ru.traektoria.monitoring.manual.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.manual.model.Form;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.model.definition.FormKind;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.problem.Problems;

/** Формы муниципалитетов: taken from the built-in ones or the municipality's own, in versions. */
@Component
public class Forms {

  private final AggregateStore<Form> store;
  private final BuiltInForms builtIn;
  private final Clock clock;

  Forms(AggregateStores stores, BuiltInForms builtIn, Clock clock) {
    this.store =
        stores.open("manual_forms", Form.class, f -> Map.of("municipality", f.municipality()));
    this.builtIn = builtIn;
    this.clock = clock;
  }

  /** Those of a municipality, by title. */
  public List<Stored<Form>> of(String municipality) {
    return store.query(new Document("municipality", municipality)).stream()
        .sorted(Comparator.comparing(f -> f.state().current().title()))
        .toList();
  }

  /**
   * The form.
   *
   * @throws org.springframework.web.ErrorResponseException 404
   */
  public Stored<Form> get(String id) {
    return store.find(id).orElseThrow(() -> Problems.notFound("Форма", id));
  }

  /** Takes a built-in form over; a repeat meets the first one. */
  public Stored<Form> adopt(FormKind kind, String municipality, String by) {
    Definition first =
        builtIn
            .find(kind)
            .orElseThrow(() -> Problems.badRequest("Готовой формы «" + kind + "» нет."))
            .definition(by, clock.instant());
    String id = Ids.derived("form", municipality, kind.name());
    return store.create(id, "", Form.define(municipality, kind, first));
  }

  /** Defines a form of the municipality's own. */
  public Stored<Form> define(String id, String requestHash, String municipality, Definition first) {
    return store.create(id, requestHash, Form.define(municipality, FormKind.OWN, first));
  }

  /**
   * Publishes a further version.
   *
   * @throws org.springframework.web.ErrorResponseException 412, 422 with what is wrong
   */
  public Stored<Form> redefine(String id, long version, Definition next, String why, String by) {
    return store.update(id, version, form -> form.redefine(next, why, by, clock.instant()));
  }

  /** Offers the form no more, or again. */
  public Stored<Form> retire(String id, long version, boolean retired) {
    return store.update(id, version, form -> form.retire(retired));
  }
}
