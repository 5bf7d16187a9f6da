package ru.traektoria.platform.events.directory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.web.tabular.TableRow;

/**
 * Finds people and organisations as files name them: by id or by full name, narrowed by the
 * organisation where a name is met twice. Made once for a file.
 */
public final class DirectoryIndex {

  private final StaffDirectory directory;
  private final Predicate<DirectoryEntry> within;
  private final Map<String, List<DirectoryEntry>> byName;

  /**
   * Indexes the names.
   *
   * @param within the reach of who brings the file; nobody else is found
   */
  public DirectoryIndex(StaffDirectory directory, Predicate<DirectoryEntry> within) {
    this.directory = directory;
    this.within = within;
    this.byName =
        directory.all().stream()
            .filter(within)
            .collect(Collectors.groupingBy(entry -> folded(entry.name())));
  }

  /** What came of looking: one entry, or a Russian reason. */
  public record Found(DirectoryEntry entry, String problem) {

    /** The entry; where there is none, the reason becomes a problem of the row's cell. */
    public Optional<DirectoryEntry> orTell(
        TableRow row, String column, List<TableRow.Problem> problems) {
      if (problem != null) {
        problems.add(row.problem(column, problem));
      }
      return Optional.ofNullable(entry);
    }
  }

  /** A teacher of this name, who works there if an organisation is told. */
  public Found teacher(String text, Optional<DirectoryEntry> organisation) {
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

  /** The organisation of this name. */
  public Found organisation(String text) {
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
