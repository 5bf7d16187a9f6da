package ru.traektoria.monitoring.quality.check;

import java.util.List;
import java.util.function.Consumer;

/** Правило качества данных: what is wrong, why it matters, how to mend it. */
public interface QualityRule {

  /**
   * The words of a rule, all in Russian.
   *
   * @param code Latin, stays for ever
   * @param title what is wrong: «Нет даты рождения»
   * @param why which number suffers
   * @param indicators codes of those numbers
   * @param mend what to do
   * @param fix address of the page where it is done; {@code {id}} is the record's id
   * @param of whom the findings name
   */
  record Words(
      String code,
      String title,
      String why,
      List<String> indicators,
      String mend,
      String fix,
      About of) {}

  /** О ком или о чём находка. */
  enum About {
    TEACHER,
    ORGANISATION,
    SUBJECT,
    VACANCY
  }

  Words words();

  /** Tells every finding of the municipality on the day. */
  void check(Place place, Consumer<Finding> found);
}
