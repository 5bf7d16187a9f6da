package ru.traektoria.route.model;

import java.time.LocalDate;
import ru.traektoria.route.model.terms.Actor;

/**
 * One entry of a route's history.
 *
 * @param note words said with it, {@code null} if none
 */
public record Milestone(Kind kind, LocalDate on, Actor by, String note) {

  /** What happened to the route as a whole. */
  public enum Kind {
    DRAFTED("черновик составлен"),
    CHANGED("черновик изменён"),
    AGREED("согласован педагогом"),
    RETURNED("возвращён на доработку"),
    APPROVED("утверждён"),
    STARTED("начат: выполнен первый шаг"),
    CLOSED("закрыт"),
    REOPENED("открыт снова");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
