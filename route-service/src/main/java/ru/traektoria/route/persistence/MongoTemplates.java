package ru.traektoria.route.persistence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.application.template.Templates;
import ru.traektoria.route.model.template.Template;
import ru.traektoria.route.model.template.TemplateId;

/** Templates in MongoDB: some dozens, read whole. */
@Repository
class MongoTemplates implements Templates {

  private final AggregateStore<Template> store;

  MongoTemplates(AggregateStores stores) {
    this.store = stores.open("templates", Template.class, MongoTemplates::readFields);
  }

  @Override
  public Optional<Stored<Template>> find(TemplateId id) {
    return store.find(id.value());
  }

  @Override
  public List<Template> seenIn(String municipality) {
    return store.query(new Document()).stream()
        .map(Stored::state)
        .filter(t -> t.municipality() == null || t.municipality().equals(municipality))
        .sorted(Comparator.comparing(Template::title))
        .toList();
  }

  @Override
  public Stored<Template> add(
      TemplateId id, String requestHash, Decision<Template, Void> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<Template> update(
      TemplateId id, Long version, Function<Template, Decision<Template, Void>> decide) {
    return store.update(id.value(), version, decide);
  }

  @Override
  public int addMissing(List<Template> templates) {
    return store.createAll(
        templates.stream()
            .map(t -> new AggregateStore.New<>(t.id().value(), t, List.of()))
            .toList());
  }

  private static Map<String, Object> readFields(Template template) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("municipality", template.municipality());
    fields.put("title", template.title());
    return fields;
  }
}
