package ru.traektoria.staff.model.directory;

import java.util.List;

/** What can happen to a directory. */
public sealed interface DirectoryEvent {

  /** The whole directory as it is now; wire contract {@code DirectoryChanged.v1}. */
  record DirectoryChanged(DirectoryName directory, List<Entry> entries) implements DirectoryEvent {}
}
