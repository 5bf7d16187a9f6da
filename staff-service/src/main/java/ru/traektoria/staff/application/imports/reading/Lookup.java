package ru.traektoria.staff.application.imports.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.staff.model.directory.Directory;
import ru.traektoria.staff.model.text.Likeness;
import ru.traektoria.staff.model.text.RussianOrder;

/** Finds what a cell names, by any writing of its name, and says what was probably meant. */
public final class Lookup {

  private final Map<String, String> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /** All names and codes of a directory. */
  public static Lookup of(Directory directory) {
    Lookup lookup = new Lookup();
    directory
        .entries()
        .forEach(
            e -> {
              lookup.add(e.name(), e.code().value());
              lookup.ids.putIfAbsent(RussianOrder.folded(e.code().value()), e.code().value());
            });
    return lookup;
  }

  /** Makes a name known. */
  public void add(String name, String id) {
    if (name != null && ids.putIfAbsent(RussianOrder.folded(name), id) == null) {
      names.add(name);
    }
  }

  /** What the text names, if it is known. */
  public Optional<String> find(String text) {
    return Optional.ofNullable(ids.get(RussianOrder.folded(text)));
  }

  /** «Нет в справочнике: «Матиматика». Возможно, это «Математика»?» */
  public String unknown(String text) {
    return "Нет в справочнике: «%s».".formatted(text)
        + Likeness.closest(text, names).map(" Возможно, это «%s»?"::formatted).orElse("");
  }
}
