package ru.traektoria.staff.persistence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.Directory;
import ru.traektoria.staff.model.directory.DirectoryName;

/** The directories; filled on the first start with the content the platform brings. */
@Repository
public class DirectoryShelf {

  private final AggregateStore<Directory> store;
  private final Map<DirectoryName, Stored<Directory>> read = new ConcurrentHashMap<>();

  DirectoryShelf(AggregateStores stores) {
    this.store = stores.open("directories", Directory.class, d -> Map.of());
    for (DirectoryName name : DirectoryName.values()) {
      if (store.find(name.name()).isEmpty()) {
        store.create(name.name(), "", Directory.begin(DirectoryContent.of(name)));
      }
    }
  }

  /** The aggregates themselves, to be changed. */
  public AggregateStore<Directory> store() {
    return store;
  }

  /** One directory with its version; decoded again only when it has changed. */
  public Stored<Directory> get(DirectoryName name) {
    return read.compute(
        name,
        (any, known) ->
            known == null ? store.find(name.name()).orElseThrow() : store.refreshed(known));
  }

  /** All of them as they are now. */
  public Directories current() {
    return new Directories(
        get(DirectoryName.POSITIONS).state(),
        get(DirectoryName.SUBJECTS).state(),
        get(DirectoryName.PROFILES).state(),
        get(DirectoryName.THEMES).state());
  }
}
