package ru.traektoria.staff.model.directory;

import java.util.List;
import java.util.Optional;
import ru.traektoria.staff.model.text.Likeness;

/** The directories as they are now: what codes mean and which words stand for them. */
public record Directories(
    Directory positions, Directory subjects, Directory profiles, Directory themes) {

  /** The position, or empty for a code nobody knows. */
  public Optional<Entry> position(Code code) {
    return positions.find(code);
  }

  /** The subject, or empty for a code nobody knows. */
  public Optional<Entry> subject(Code code) {
    return subjects.find(code);
  }

  /** The profile of education, or empty for a code nobody knows. */
  public Optional<Entry> profile(Code code) {
    return profiles.find(code);
  }

  /** The directory of that name. */
  public Directory of(DirectoryName name) {
    return switch (name) {
      case POSITIONS -> positions;
      case SUBJECTS -> subjects;
      case PROFILES -> profiles;
      case THEMES -> themes;
    };
  }

  /** The name people read for a code; the code itself where the directory lost it. */
  public String title(DirectoryName directory, Code code) {
    return code == null ? "" : of(directory).find(code).map(Entry::name).orElse(code.value());
  }

  /** The name that looks most like the unknown word, if any looks like it at all. */
  public static Optional<String> suggestion(Directory directory, String word) {
    return Likeness.closest(word, directory.offered().stream().map(Entry::name).toList());
  }

  /** The codes of a list that the directory does not know. */
  public static List<Code> unknown(Directory directory, List<Code> codes) {
    return codes.stream().filter(code -> directory.find(code).isEmpty()).toList();
  }
}
