package ru.traektoria.route.model.plan;

import java.time.LocalDate;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.DeficitId;

/**
 * Цель маршрута: to eliminate a deficit, or a wish of the teacher (S1 part 1, ИОМ).
 *
 * @param id of the goal within the route
 * @param deficit {@code null} for a wish
 * @param competence what is to grow; a wish may have none
 * @param severity {@code null} for a wish
 * @param wish the teacher's own words, {@code null} for a deficit
 * @param resolvedOn the day of the diagnostics that no longer found the deficit, or {@code null}
 */
public record Goal(
    String id,
    DeficitId deficit,
    CompetenceCode competence,
    Severity severity,
    String wish,
    LocalDate foundOn,
    LocalDate resolvedOn) {

  /** The goal that a found deficit sets; its id is the deficit's, so a repeat finds it there. */
  public static Goal against(
      DeficitId deficit, CompetenceCode competence, Severity severity, LocalDate foundOn) {
    return new Goal(deficit.value(), deficit, competence, severity, null, foundOn, null);
  }

  /** The goal that the teacher sets (пожелание педагога). */
  public static Goal wish(String id, String wish, CompetenceCode competence, LocalDate statedOn) {
    return new Goal(id, null, competence, null, wish, statedOn, null);
  }

  public boolean fromDeficit() {
    return deficit != null;
  }

  /** A deficit that diagnostics still has to find gone. */
  public boolean open() {
    return fromDeficit() && resolvedOn == null;
  }

  /** The same goal for a reader who may not know which deficit it is. */
  public Goal unnamed() {
    return new Goal(id, deficit, null, null, null, foundOn, resolvedOn);
  }

  /** Whether its reader may not know which deficit it is. */
  public boolean hidden() {
    return fromDeficit() && competence == null;
  }

  Goal resolved(LocalDate on) {
    return new Goal(id, deficit, competence, severity, wish, foundOn, on);
  }
}
