package ru.traektoria.diagnostics.model.tree;

import ru.traektoria.diagnostics.model.CompetenceCode;

/**
 * Компетенция: what a teacher can do, measured by the items of an instrument.
 *
 * @param retired {@code true} when nothing new is bound to it, else {@code null}
 * @param mergedInto what it means since it was merged into another, else {@code null}
 */
public record Competence(
    CompetenceCode code, String name, Boolean retired, CompetenceCode mergedInto) {

  /** A competence in use. */
  public Competence(CompetenceCode code, String name) {
    this(code, name, null, null);
  }

  /** Answers whether new items, programmes and activities may be bound to it. */
  public boolean inUse() {
    return retired == null && mergedInto == null;
  }

  Competence named(String newName) {
    return new Competence(code, newName, retired, mergedInto);
  }
}
