package ru.traektoria.events.calendar.application;

import java.util.List;
import java.util.Optional;
import ru.traektoria.events.calendar.model.Feed;

/** The collection of calendar addresses. */
public interface Feeds {

  /** By its secret; a revoked one is not found. */
  Optional<Feed> opened(String secret);

  /** Addresses of one person. */
  List<Feed> of(String holder);

  /** Keeps it, new or changed. */
  Feed keep(Feed feed);
}
