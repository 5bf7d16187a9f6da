package ru.traektoria.diagnostics.model.analysis;

/**
 * Надёжность одной шкалы.
 *
 * @param scale code of the area, of burnout: of the competence
 * @param sheets how many answered all its items
 * @param alpha Cronbach's alpha; {@code null} where it cannot be told
 */
public record ScaleFigures(String scale, int items, int sheets, Double alpha) {

  static ScaleFigures of(String scale, int items, int sheets, double alpha) {
    boolean told = sheets >= ItemAnalysis.FEWEST && Double.isFinite(alpha);
    return new ScaleFigures(scale, items, sheets, told ? alpha : null);
  }

  /** What it means, in plain Russian. */
  public String advice() {
    if (alpha == null) {
      return items < 2 ? "один вопрос — это не шкала" : "мало ответов или все одинаковы";
    }
    if (alpha < 0.6) {
      return "ненадёжна: вопросы измеряют разное, добавьте или замените";
    }
    if (alpha < 0.7) {
      return "годится для групп, для выводов о человеке слабовата";
    }
    return alpha > 0.95 ? "вопросы повторяют друг друга" : "надёжна";
  }
}
