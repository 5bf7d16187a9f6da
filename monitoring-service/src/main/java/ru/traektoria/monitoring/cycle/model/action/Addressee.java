package ru.traektoria.monitoring.cycle.model.action;

/**
 * Кому рекомендация (S3-115).
 *
 * @param id of the association, teacher or organisation; of a head the organisation's
 * @param organisation whose school deputy reads it; {@code null} of an association
 * @param label what people call an association, which has no name here; {@code null} of others
 */
public record Addressee(Kind kind, String id, String organisation, String label) {

  /** Вид адресата. */
  public enum Kind {
    ASSOCIATION("Методическому объединению"),
    TEACHER("Педагогу"),
    HEAD("Руководителю организации"),
    ORGANISATION("Организации");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
