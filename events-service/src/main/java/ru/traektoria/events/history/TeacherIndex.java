package ru.traektoria.events.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.events.directory.StaffDirectory;

/**
 * Finds people and organisations as files name them: by id or by full name, narrowed by the
 * organisation where a name is met twice. Made once for a file.
 */
final class TeacherIndex {

  private final StaffDirectory directory;
  private final Predicate<DirectoryEntry> within;
  private final Map<String, List<DirectoryEntry>> byName;

  TeacherIndex(StaffDirectory directory, Predicate<DirectoryEntry> within) {
    this.directory = directory;
    this.within = within;
    this.byName =
        directory.all().stream()
            .filter(within)
            .collect(Collectors.groupingBy(entry -> folded(entry.name())));
  }

  /** What came of looking: one entry, or a Russian reason. */
  record Found(DirectoryEntry entry, String problem) {}

  Found teacher(String text, Optional<DirectoryEntry> organisation) {
    List<DirectoryEntry> candidates =
        candidates(text, Kind.TEACHER).stream()
            .filter(e -> organisation.isEmpty() || e.worksAt(organisation.get().id()))
            .toList();
    if (candidates.size() == 1) {
      return new Found(candidates.get(0), null);
    }
    return candidates.isEmpty()
        ? new Found(null, "Педагог «" + text + "» не найден. Проверьте ФИО или укажите код.")
        : new Found(
            null, "Педагогов «" + text + "» несколько. Укажите организацию или код педагога.");
  }

  Found organisation(String text) {
    List<DirectoryEntry> candidates = candidates(text, Kind.ORGANISATION);
    return candidates.size() == 1
        ? new Found(candidates.get(0), null)
        : new Found(null, "Организация «" + text + "» не найдена. Проверьте название.");
  }

  private List<DirectoryEntry> candidates(String text, Kind kind) {
    Optional<DirectoryEntry> byId = directory.find(text.strip()).filter(within);
    List<DirectoryEntry> named =
        byId.map(List::of).orElseGet(() -> byName.getOrDefault(folded(text), List.of()));
    return named.stream().filter(entry -> entry.kind() == kind).toList();
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
  }
}
