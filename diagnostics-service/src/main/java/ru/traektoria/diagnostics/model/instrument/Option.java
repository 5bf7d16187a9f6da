package ru.traektoria.diagnostics.model.instrument;

import ru.traektoria.diagnostics.model.CompetenceCode;

/**
 * Вариант ответа, or a level of a rubric.
 *
 * @param text what is chosen; the descriptor of a level
 * @param points SINGLE and RUBRIC: 0 to 100; MULTIPLE: 0 is wrong, more is right
 * @param title RUBRIC: the short name of the level, else {@code null}
 * @param competence surveys of needs: what whoever chooses it wants to learn, else {@code null}
 */
public record Option(
    String code, String text, int points, String title, CompetenceCode competence) {

  public Option {
    if (points < 0 || points > 100) {
      throw new IllegalArgumentException("points of an option are 0 to 100: " + points);
    }
  }

  /** An option without a title. */
  public Option(String code, String text, int points) {
    this(code, text, points, null, null);
  }

  /** An option that is about no competence of its own. */
  public Option(String code, String text, int points, String title) {
    this(code, text, points, title, null);
  }

  boolean right() {
    return points > 0;
  }
}
