package ru.traektoria.events.consultation.application;

import java.util.Optional;
import ru.traektoria.events.consultation.model.TopicList;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** The topics of the municipalities. */
public interface TopicLists {

  /** What the municipality has set; empty while it uses the usual list. */
  Optional<Stored<TopicList>> find(String municipality);

  /** Creates or changes, guarded by the version that was seen; 0 for the usual list. */
  Stored<TopicList> save(TopicList usual, long version, Change how);

  /** A decided change. */
  interface Change {
    Decision<TopicList, Object> of(TopicList now);
  }
}
