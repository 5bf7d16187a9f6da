package ru.traektoria.events.association.web;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.portal.Russian;

/** Состав объединения in one line, for who plans its work by it (S1-131). */
final class Composition {

  private static final int YOUNG = 3;

  private Composition() {}

  /** «Высшая категория — 2, первая — 1, стаж до 3 лет — 1»; {@code null} where nothing is told. */
  static String of(AssociationView association) {
    if (!association.leads() || association.members().isEmpty()) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    part(parts, "высшая категория", count(association, "HIGHEST"));
    part(parts, "первая", count(association, "FIRST"));
    part(
        parts,
        "стаж меньше трёх лет",
        association.members().stream().filter(m -> m.years() != null && m.years() < YOUNG).count());
    return parts.isEmpty() ? null : Russian.capital(String.join(", ", parts)) + ".";
  }

  private static long count(AssociationView association, String category) {
    return association.members().stream().filter(m -> category.equals(m.category())).count();
  }

  private static void part(List<String> parts, String words, long many) {
    if (many > 0) {
      parts.add(words + " — " + Russian.number(many));
    }
  }
}
