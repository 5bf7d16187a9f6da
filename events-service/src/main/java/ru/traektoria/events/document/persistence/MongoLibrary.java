package ru.traektoria.events.document.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.document.application.Library;
import ru.traektoria.events.document.model.DocumentEvent;
import ru.traektoria.events.document.model.DocumentId;
import ru.traektoria.events.document.model.LibraryDocument;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoLibrary implements Library {

  private final AggregateStore<LibraryDocument> store;

  MongoLibrary(AggregateStores stores) {
    this.store = stores.open("documents", LibraryDocument.class, MongoLibrary::readFields);
  }

  private static Map<String, Object> readFields(LibraryDocument document) {
    return Map.of("municipality", document.place().municipality().value());
  }

  @Override
  public Optional<Stored<LibraryDocument>> find(DocumentId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<LibraryDocument>> in(Optional<String> municipality) {
    return store.query(
        municipality.map(id -> new Document("municipality", id)).orElseGet(Document::new));
  }

  @Override
  public Stored<LibraryDocument> create(
      DocumentId id, String requestHash, Decision<LibraryDocument, DocumentEvent> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<LibraryDocument> update(
      DocumentId id,
      Long version,
      Function<LibraryDocument, Decision<LibraryDocument, DocumentEvent>> how) {
    return store.update(id.value(), version, how);
  }
}
