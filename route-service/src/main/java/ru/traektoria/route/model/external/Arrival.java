package ru.traektoria.route.model.external;

import java.time.LocalDate;
import ru.traektoria.route.model.terms.ArrivalState;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Поступивший маршрут ЦНППМ and what became of it; nothing that arrives is lost.
 *
 * @param teacher whose it is, {@code null} while it waits or is nobody's
 * @param reason why it waits or was rejected, {@code null} once accepted
 */
public record Arrival(
    ExternalRoute route,
    ArrivalState state,
    TeacherId teacher,
    String reason,
    LocalDate receivedOn) {

  public static Arrival waiting(ExternalRoute route, String reason, LocalDate on) {
    return new Arrival(route, ArrivalState.WAITING, null, reason, on);
  }

  public Arrival accepted(TeacherId whose) {
    return new Arrival(route, ArrivalState.ACCEPTED, whose, null, receivedOn);
  }

  public Arrival rejected(String why) {
    return new Arrival(route, ArrivalState.REJECTED, null, why, receivedOn);
  }

  public Arrival waitsFor(String why) {
    return new Arrival(route, ArrivalState.WAITING, null, why, receivedOn);
  }
}
