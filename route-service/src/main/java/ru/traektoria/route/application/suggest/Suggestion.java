package ru.traektoria.route.application.suggest;

/**
 * Предложение шага.
 *
 * @param key finds it again: {@code PROGRAMME:id}, {@code ACTIVITY:id}, {@code COLLEAGUE:id},
 *     {@code PAIR:id}
 */
public record Suggestion(Source source, String key, String title, String note) {

  /** Where it comes from, in the order in which they are shown. */
  public enum Source {
    ACTIVITY("Мероприятие"),
    COLLEAGUE("Сильный коллега"),
    PAIR("Наставник"),
    PROGRAMME("Программа");

    private final String label;

    Source(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
