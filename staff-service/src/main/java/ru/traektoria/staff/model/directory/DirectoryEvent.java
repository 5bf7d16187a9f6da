package ru.traektoria.staff.model.directory;

import java.util.List;

/** What can happen to a directory. */
public sealed interface DirectoryEvent {

  /** The whole directory as it is now; wire contract {@code DirectoryChanged.v1}. */
  record DirectoryChanged(DirectoryName directory, List<Entry> entries) implements DirectoryEvent {}

  /**
   * The themes of internship sites as they are now (E.8); wire contract {@code
   * InternshipThemesChanged.v1}: the list of directories that {@code DirectoryChanged} promised is
   * closed.
   */
  record InternshipThemesChanged(List<Theme> themes) implements DirectoryEvent {}

  /** A theme: its code and its Russian name. */
  record Theme(Code code, String name) {}
}
