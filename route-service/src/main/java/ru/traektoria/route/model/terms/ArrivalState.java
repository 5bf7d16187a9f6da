package ru.traektoria.route.model.terms;

/**
 * Разбор присланного ЦНППМ: what became of a route or a course that arrived. It waits for somebody
 * to say whose it is, became a route or a course record, or is nobody's.
 */
public enum ArrivalState {
  WAITING("ждёт разбора"),
  ACCEPTED("принят"),
  REJECTED("отклонён");

  private final String label;

  ArrivalState(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}
