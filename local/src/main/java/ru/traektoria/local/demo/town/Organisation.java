package ru.traektoria.local.demo.town;

import java.time.LocalDate;

/**
 * An organisation of the town.
 *
 * @param kind SCHOOL, KINDERGARTEN, ADDITIONAL as on the wire
 * @param small малокомплектная
 * @param lowResults ШНОР since the first of September before last
 * @param staff how many people work here
 */
public record Organisation(
    String name,
    String shortName,
    Kind kind,
    boolean small,
    boolean lowResults,
    LocalDate openedOn,
    int staff) {

  /** Вид организации. */
  public enum Kind {
    SCHOOL("школа"),
    KINDERGARTEN("детский сад"),
    ADDITIONAL("дополнительное образование");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As an import file says it. */
    public String word() {
      return word;
    }
  }
}
