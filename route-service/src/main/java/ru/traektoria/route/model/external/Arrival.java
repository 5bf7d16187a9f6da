package ru.traektoria.route.model.external;

import java.time.LocalDate;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Поступивший маршрут ЦНППМ and what became of it; nothing that arrives is lost.
 *
 * @param teacher whose it is, {@code null} while it waits or is nobody's
 * @param reason why it waits or was rejected, {@code null} once accepted
 */
public record Arrival(
    ExternalRoute route, State state, TeacherId teacher, String reason, LocalDate receivedOn) {

  /** Waits for somebody to say whose it is; became a route; nobody's. */
  public enum State {
    WAITING("ждёт разбора"),
    ACCEPTED("принят"),
    REJECTED("отклонён");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public static Arrival waiting(ExternalRoute route, String reason, LocalDate on) {
    return new Arrival(route, State.WAITING, null, reason, on);
  }

  public Arrival accepted(TeacherId whose) {
    return new Arrival(route, State.ACCEPTED, whose, null, receivedOn);
  }

  public Arrival rejected(String why) {
    return new Arrival(route, State.REJECTED, null, why, receivedOn);
  }

  public Arrival waitsFor(String why) {
    return new Arrival(route, State.WAITING, null, why, receivedOn);
  }
}
