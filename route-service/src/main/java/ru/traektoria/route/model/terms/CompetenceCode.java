package ru.traektoria.route.model.terms;

/**
 * Код компетенции of the tree that diagnostics-service publishes, such as {@code METHODS.GOALS}.
 */
public record CompetenceCode(String value) {

  /** The area before the dot, such as {@code METHODS}. */
  public String area() {
    int dot = value.indexOf('.');
    return dot < 0 ? value : value.substring(0, dot);
  }
}
