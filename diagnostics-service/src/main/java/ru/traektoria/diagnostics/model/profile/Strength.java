package ru.traektoria.diagnostics.model.profile;

import java.time.LocalDate;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.platform.kernel.Ids;

/**
 * Сильная сторона (зона успеха).
 *
 * @param endedOn the day of a later diagnostics that did not confirm it, {@code null} while it
 *     holds
 */
public record Strength(String id, CompetenceCode competence, Source source, LocalDate endedOn) {

  static Strength found(CompetenceCode competence, Source source) {
    String id = Ids.derived("strength", source.assessment().value(), competence.value());
    return new Strength(id, competence, source, null);
  }

  /** Answers whether it holds. */
  public boolean current() {
    return endedOn == null;
  }

  Strength ended(LocalDate on) {
    return new Strength(id, competence, source, on);
  }
}
