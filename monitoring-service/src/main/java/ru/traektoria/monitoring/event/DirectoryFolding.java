package ru.traektoria.monitoring.event;

import java.util.Map;
import ru.traektoria.monitoring.event.json.EventJson;
import ru.traektoria.monitoring.event.json.Unreadable;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.event.row.Scratch;
import ru.traektoria.monitoring.facts.DirectoryFacts;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;

/**
 * Directories of {@code staff.events}; an event carries the whole directory. Entries are read as
 * references into all three dictionaries first, for the directory's name may come last.
 */
final class DirectoryFolding {

  private final Facts facts;
  private final Names names;
  private final DirectoryFacts directories;
  private final Dictionary kinds = new Dictionary("kinds of directories");
  private final int positionsKind = kinds.of("POSITIONS");
  private final int subjectsKind = kinds.of("SUBJECTS");
  private final int profilesKind = kinds.of("PROFILES");
  private final Dictionary entryCodes = new Dictionary("entries");
  private final Scratch entries = new Scratch(5);
  private final Scratch fitting = new Scratch(2);

  DirectoryFolding(Facts facts) {
    this.facts = facts;
    this.names = facts.names;
    this.directories = facts.directories;
  }

  Map<String, Folding> foldings() {
    return Map.of("DirectoryChanged", this::directory);
  }

  private void directory(EventJson json) {
    int directory = Dictionary.NONE;
    entries.clear();
    fitting.clear();
    while (json.next()) {
      switch (json.name()) {
        case "directory" -> directory = json.reference(kinds);
        case "entries" -> entries(json);
        default -> json.skip();
      }
    }
    json.end();
    require(directory, "directory");
    if (directory == positionsKind) {
      positions();
    } else if (directory == subjectsKind) {
      subjects();
    } else if (directory == profilesKind) {
      profiles();
    }
    facts.touchAll();
  }

  private void entries(EventJson json) {
    while (json.element()) {
      int code = Dictionary.NONE;
      int title = Dictionary.NONE;
      int kind = Dictionary.NONE;
      int teachingHours = Dictionary.NONE;
      int coversPrimary = 0;
      while (json.next()) {
        switch (json.name()) {
          case "code" -> code = json.reference(entryCodes);
          case "name" -> title = json.reference(names.titles);
          case "kind" -> kind = json.reference(names.codes);
          case "teachingHours" -> teachingHours = json.present() ? json.flag() : Dictionary.NONE;
          case "coversPrimary" -> coversPrimary = json.flag();
          case "profiles" -> {
            while (json.element()) {
              fitting.add(entries.rows(), json.reference(names.profiles));
            }
          }
          default -> json.skip();
        }
      }
      require(code, "code");
      entries.add(code, title, kind, teachingHours, coversPrimary);
    }
  }

  private static void require(int reference, String field) {
    if (reference < 0) {
      throw new Unreadable("нет обязательного поля «" + field + "»");
    }
  }

  private void positions() {
    DirectoryFacts.Positions table = directories.positions;
    removeAll(table);
    for (int i = 0; i < entries.rows(); i++) {
      int row = table.upsert(names.positions.of(entryCodes.text(entries.get(i, 0))));
      table.title.set(row, entries.get(i, 1));
      table.kind.set(row, entries.get(i, 2));
      table.teachingHours.set(row, entries.get(i, 3));
    }
  }

  private void subjects() {
    DirectoryFacts.Subjects table = directories.subjects;
    removeAll(table);
    for (int subject = 0; subject < names.subjects.size(); subject++) {
      directories.subjectProfiles.removeAll(subject);
    }
    for (int i = 0; i < entries.rows(); i++) {
      int row = table.upsert(subject(i));
      table.title.set(row, entries.get(i, 1));
    }
    for (int i = 0; i < fitting.rows(); i++) {
      int row = directories.subjectProfiles.add(subject(fitting.get(i, 0)));
      directories.subjectProfiles.profile.set(row, fitting.get(i, 1));
    }
  }

  private int subject(int entry) {
    return names.subjects.of(entryCodes.text(entries.get(entry, 0)));
  }

  private void profiles() {
    DirectoryFacts.Profiles table = directories.profiles;
    removeAll(table);
    for (int i = 0; i < entries.rows(); i++) {
      int row = table.upsert(names.profiles.of(entryCodes.text(entries.get(i, 0))));
      table.title.set(row, entries.get(i, 1));
      table.coversPrimary.set(row, entries.get(i, 4));
    }
  }

  private static void removeAll(KeyedTable table) {
    for (int row = 0; row < table.rows(); row++) {
      table.remove(row);
    }
  }
}
