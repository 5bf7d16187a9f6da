package ru.traektoria.staff.application.directories;

import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.Directory;
import ru.traektoria.staff.model.directory.DirectoryEvent;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.directory.Entry;
import ru.traektoria.staff.persistence.DirectoryShelf;

/** Adds an entry to a directory, or changes one. */
@Service
public class EditingDirectory {

  private final DirectoryShelf shelf;

  EditingDirectory(DirectoryShelf shelf) {
    this.shelf = shelf;
  }

  /** Puts the entry; a subject may only name profiles that exist. */
  public Stored<Directory> put(DirectoryName name, long version, Entry entry) {
    return shelf.store().update(name.name(), version, directory -> decide(directory, entry));
  }

  private Decision<Directory, DirectoryEvent> decide(Directory directory, Entry entry) {
    boolean strange =
        entry.profiles() != null
            && !Directories.unknown(shelf.current().profiles(), entry.profiles()).isEmpty();
    return strange
        ? Decision.refuse(
            Reason.at("profiles", "directory.profiles", "Такого профиля образования нет."))
        : directory.put(entry);
  }
}
