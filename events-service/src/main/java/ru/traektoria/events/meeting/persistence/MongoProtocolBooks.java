package ru.traektoria.events.meeting.persistence;

import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.events.meeting.application.ProtocolBooks;
import ru.traektoria.events.meeting.model.Meeting;
import ru.traektoria.events.meeting.model.ProtocolBook;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.kernel.Decision;

/** One document a book: who enters at the same time gets the next number, never the same. */
@Component
final class MongoProtocolBooks implements ProtocolBooks {

  private final AggregateStore<ProtocolBook> store;

  MongoProtocolBooks(AggregateStores stores) {
    this.store = stores.open("protocol_books", ProtocolBook.class, book -> Map.of());
  }

  @Override
  public int numberOf(Meeting meeting) {
    String id = ProtocolBook.idOf(meeting.association(), meeting.year());
    ProtocolBook empty = ProtocolBook.empty(meeting.association(), meeting.year());
    store.create(id, "", Decision.accept(empty));
    return store.update(id, null, book -> book.enter(meeting.id())).state().numberOf(meeting.id());
  }
}
