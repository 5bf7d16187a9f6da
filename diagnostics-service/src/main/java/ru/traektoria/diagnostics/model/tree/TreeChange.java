package ru.traektoria.diagnostics.model.tree;

import java.time.LocalDate;

/**
 * Что изменила версия дерева.
 *
 * @param version in which it was published
 * @param by who published it, as people call the role
 * @param code of the competence or the area
 * @param before the name before, {@code null} for what is new
 * @param after the name after; for MERGED the code it was merged into
 */
public record TreeChange(
    int version, LocalDate on, String by, Kind kind, String code, String before, String after) {

  /** What happened. */
  public enum Kind {
    ADDED("Добавлена"),
    RENAMED("Переименована"),
    MERGED("Объединена"),
    RETIRED("Снята"),
    RESTORED("Возвращена");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** What people call it. */
    public String label() {
      return label;
    }
  }
}
