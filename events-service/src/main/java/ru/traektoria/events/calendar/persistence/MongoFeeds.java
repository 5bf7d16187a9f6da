package ru.traektoria.events.calendar.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.calendar.application.Feeds;
import ru.traektoria.events.calendar.model.Feed;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoFeeds implements Feeds {

  private final AggregateStore<Feed> store;

  MongoFeeds(AggregateStores stores) {
    this.store =
        stores.open(
            "calendar_feeds",
            Feed.class,
            feed -> Map.of("holder", feed.holder(), "secret", feed.secret()));
  }

  @Override
  public Optional<Feed> opened(String secret) {
    return secret.isBlank()
        ? Optional.empty()
        : store.query(new Document("secret", secret)).stream().map(Stored::state).findFirst();
  }

  @Override
  public List<Feed> of(String holder) {
    return store.query(new Document("holder", holder)).stream().map(Stored::state).toList();
  }

  @Override
  public Feed keep(Feed feed) {
    return store.find(feed.id()).isPresent()
        ? store.update(feed.id(), null, known -> Decision.accept(feed)).state()
        : store.create(feed.id(), "", Decision.accept(feed)).state();
  }
}
