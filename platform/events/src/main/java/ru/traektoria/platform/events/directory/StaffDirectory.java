package ru.traektoria.platform.events.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;

/**
 * A service's own copy of the compacted topic {@code staff.directory}, in memory: 40,000 people
 * take about 20 MB. Read whole at the start, kept up to date afterwards.
 */
public final class StaffDirectory {

  private static final Comparator<DirectoryEntry> BY_NAME =
      Comparator.comparing(DirectoryEntry::sortKey).thenComparing(DirectoryEntry::id);

  private final Map<String, DirectoryEntry> entries = new ConcurrentHashMap<>();

  /** The entry of a teacher, an organisation or a municipality. */
  public Optional<DirectoryEntry> find(String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(entries.get(id));
  }

  /** The full name, or «имя удалено» for somebody erased or not known yet. */
  public String name(String id) {
    return find(id).map(DirectoryEntry::name).orElse("имя удалено");
  }

  /** The short name, or «имя удалено» for somebody erased or not known yet. */
  public String shortName(String id) {
    return find(id).map(DirectoryEntry::shortName).orElse("имя удалено");
  }

  /** Teachers who work in the organisation now, by name. */
  public List<DirectoryEntry> teachersOf(String organisation) {
    return list(e -> e.kind() == Kind.TEACHER && e.worksAt(organisation));
  }

  /** Teachers of the municipality, by name. */
  public List<DirectoryEntry> teachersIn(String municipality) {
    return list(e -> e.kind() == Kind.TEACHER && municipality.equals(e.municipality()));
  }

  /** Organisations of the municipality, by name. */
  public List<DirectoryEntry> organisationsIn(String municipality) {
    return list(e -> e.kind() == Kind.ORGANISATION && municipality.equals(e.municipality()));
  }

  /** Municipalities of the region, by name. */
  public List<DirectoryEntry> municipalities() {
    return list(e -> e.kind() == Kind.MUNICIPALITY);
  }

  /**
   * Entries whose name holds every word of the text; letter case and ё do not matter.
   *
   * @param within further narrows the search, by scope or kind
   */
  public List<DirectoryEntry> search(String text, Predicate<DirectoryEntry> within) {
    String[] words = folded(text).split("\\s+");
    return list(e -> within.test(e) && Stream.of(words).allMatch(folded(e.name())::contains));
  }

  /** All entries, in no order. */
  public Collection<DirectoryEntry> all() {
    return entries.values();
  }

  void put(DirectoryEntry entry) {
    entries.put(entry.id(), entry);
  }

  void erase(String id) {
    entries.remove(id);
  }

  private List<DirectoryEntry> list(Predicate<DirectoryEntry> which) {
    return entries.values().stream().filter(which).sorted(BY_NAME).toList();
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
