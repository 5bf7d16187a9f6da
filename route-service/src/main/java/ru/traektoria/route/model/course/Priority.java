package ru.traektoria.route.model.course;

import java.util.Map;

/**
 * Приоритетная программа (S3 Track 3): a code, so that a municipality may add its own.
 *
 * @param level {@code null} when there is no priority
 */
public record Priority(String code, Level level) {

  /** Федеральный или региональный приоритет: T3.1 counts the first, T3.1r the second. */
  public enum Level {
    FEDERAL("федеральная"),
    REGIONAL("региональная");

    private final String label;

    Level(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  private static final Map<String, String> LABELS =
      Map.of(
          "FUNCTIONAL_LITERACY", "функциональная грамотность",
          "UPDATED_FGOS", "обновлённые ФГОС",
          "DIGITAL_ENVIRONMENT", "цифровая образовательная среда");

  public static final Priority NONE = new Priority(null, null);

  public Priority {
    code = code == null || code.isBlank() ? null : code;
    level = code == null ? null : level == null ? Level.FEDERAL : level;
  }

  public boolean present() {
    return code != null;
  }

  /** The theme in words; an added one is shown by its code. */
  public String label() {
    return present() ? LABELS.getOrDefault(code, code) : "";
  }

  /** The three federal themes with their names, in the order of S3 table 1. */
  public static Map<String, String> known() {
    Map<String, String> ordered = new java.util.LinkedHashMap<>();
    for (String code :
        new String[] {"FUNCTIONAL_LITERACY", "UPDATED_FGOS", "DIGITAL_ENVIRONMENT"}) {
      ordered.put(code, LABELS.get(code));
    }
    return ordered;
  }
}
