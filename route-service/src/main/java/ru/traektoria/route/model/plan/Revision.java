package ru.traektoria.route.model.plan;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.route.model.terms.Actor;

/**
 * Корректировка after approval (S0 §3): who, when, why, what changed; the replaced plan stays
 * readable.
 *
 * @param version the number that the corrected plan carries; the approved one is 1
 */
public record Revision(
    int version,
    LocalDate on,
    Actor author,
    String reason,
    List<Difference> differences,
    Plan replaced) {

  public Revision {
    differences = List.copyOf(differences);
  }
}
