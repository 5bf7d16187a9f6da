package ru.traektoria.monitoring.programme.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.target.model.Terms;

/** What a programme lists: each has an id that goes on into the next edition. */
public interface Elements {

  String id();

  /** Правовое основание: title, number, date. */
  record Ground(String id, String title, String number, LocalDate date) implements Elements {}

  /**
   * Ожидаемый результат, tied to an indicator of the catalogue.
   *
   * @param code {@code null}: qualitative, «не оценивается» (S1-127)
   * @param words as the document says it
   * @param terms {@code null} of a qualitative one
   */
  record Expected(String id, String code, String words, Terms terms) implements Elements {}

  /**
   * Строка дорожной карты.
   *
   * @param term as people write it: «август», «в течение года»
   * @param to last day by which it is judged; {@code null}: it has none
   * @param planItems ids of the plan items in events-service that carry it out
   */
  record Step(
      String id,
      String section,
      String title,
      String term,
      LocalDate to,
      String responsible,
      String result,
      List<String> planItems)
      implements Elements {}

  /**
   * Риск and what is done against it.
   *
   * @param likelihood 1 low, 2 middle, 3 high
   * @param harm 1 low, 2 middle, 3 high
   * @param code indicator by which it is seen; {@code null}: by none
   */
  record Risk(
      String id,
      String title,
      int likelihood,
      int harm,
      String measure,
      String responsible,
      String code)
      implements Elements {

    /** 1 to 9. */
    public int weight() {
      return likelihood * harm;
    }
  }

  /**
   * Проблема of the explanatory note, with the indicator that shows that it is gone (S0-114).
   *
   * @param code {@code null}: none shows it
   */
  record Problem(String id, String title, String code) implements Elements {}

  /** Условие реализации: есть or нет (S4-82). */
  record Condition(String id, String title, boolean met) implements Elements {}
}
