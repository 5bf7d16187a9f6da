package ru.traektoria.staff.model.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.staff.model.directory.DirectoryEvent.DirectoryChanged;
import ru.traektoria.staff.model.directory.DirectoryEvent.InternshipThemesChanged;
import ru.traektoria.staff.model.directory.DirectoryEvent.Theme;
import ru.traektoria.staff.model.text.RussianOrder;

/** Справочник: entries with lasting codes; an entry is retired, never removed. */
public record Directory(DirectoryName name, List<Entry> entries) {

  public Directory {
    entries = List.copyOf(entries);
  }

  /** The content as it is to be from now on; the first is what the platform is delivered with. */
  public static Decision<Directory, DirectoryEvent> begin(Directory content) {
    return Decision.accept(content, content.told());
  }

  /** Adds the entry, or replaces the one with its code. */
  public Decision<Directory, DirectoryEvent> put(Entry entry) {
    List<Reason> reasons = reasons(entry);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<Entry> changed = new ArrayList<>(entries);
    int place = changed.indexOf(find(entry.code()).orElse(null));
    if (place < 0) {
      changed.add(entry);
    } else {
      changed.set(place, entry);
    }
    return changed.equals(entries) ? Decision.unchanged(this) : begin(new Directory(name, changed));
  }

  private DirectoryEvent told() {
    return name == DirectoryName.THEMES
        ? new InternshipThemesChanged(
            entries.stream().map(entry -> new Theme(entry.code(), entry.name())).toList())
        : new DirectoryChanged(name, entries);
  }

  /** The entry with this code. */
  public Optional<Entry> find(Code code) {
    return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  /** The entry whose name or code a person wrote. */
  public Optional<Entry> named(String text) {
    String wanted = RussianOrder.folded(text);
    return entries.stream()
        .filter(
            entry ->
                RussianOrder.folded(entry.name()).equals(wanted)
                    || entry.code().value().equalsIgnoreCase(text.strip()))
        .findFirst();
  }

  /** Entries that forms offer, by name. */
  public List<Entry> offered() {
    return entries.stream()
        .filter(entry -> !entry.retired())
        .sorted((a, b) -> RussianOrder.key(a.name()).compareTo(RussianOrder.key(b.name())))
        .toList();
  }

  private List<Reason> reasons(Entry entry) {
    List<Reason> reasons = new ArrayList<>();
    if (entry.code() == null || !entry.code().wellFormed()) {
      reasons.add(
          Reason.at(
              "code",
              "directory.code",
              "Код: латинские заглавные буквы, цифры и «_», до 41 знака."));
    }
    if (entry.name() == null || entry.name().isBlank()) {
      reasons.add(Reason.at("name", "directory.name", "Укажите название."));
    } else if (named(entry.name()).filter(e -> !e.code().equals(entry.code())).isPresent()) {
      reasons.add(Reason.at("name", "directory.twin", "Такое название в справочнике уже есть."));
    }
    if (name == DirectoryName.POSITIONS && entry.kind() == null) {
      reasons.add(Reason.at("kind", "directory.kind", "Выберите вид должности."));
    }
    find(entry.code())
        .filter(old -> old.kind() != entry.kind())
        .ifPresent(
            old ->
                reasons.add(
                    Reason.at(
                        "kind",
                        "directory.kind-fixed",
                        "Вид должности не меняется: от него зависят прошлые показатели."
                            + " Заведите новую должность.")));
    return reasons;
  }
}
