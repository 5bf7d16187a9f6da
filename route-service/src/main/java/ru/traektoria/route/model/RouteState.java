package ru.traektoria.route.model;

/** Состояние маршрута (domain.md §2.3); a draft counts nowhere (AMB-09). */
public enum RouteState {
  DRAFT("черновик"),
  AGREED("согласован педагогом"),
  APPROVED("утверждён"),
  IN_PROGRESS("выполняется"),
  CLOSED("закрыт");

  private final String label;

  RouteState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Approved and not closed: steps are being done, changes are corrections. */
  public boolean running() {
    return this == APPROVED || this == IN_PROGRESS;
  }

  /** Not yet approved: the plan may be changed freely. */
  public boolean forming() {
    return this == DRAFT || this == AGREED;
  }
}
