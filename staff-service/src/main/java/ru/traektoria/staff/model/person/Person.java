package ru.traektoria.staff.model.person;

import java.time.LocalDate;

/**
 * Who somebody is. Never travels in events but for sex and birth date, of which indicators are
 * made.
 *
 * @param birthDate {@code null} where unknown; indicators then say «нет данных»
 * @param snils {@code null} where not given
 * @param email {@code null} where not given
 */
public record Person(FullName name, Sex sex, LocalDate birthDate, SealedSnils snils, String email) {

  /** Пол. */
  public enum Sex {
    FEMALE("женский"),
    MALE("мужской");

    private final String title;

    Sex(String title) {
      this.title = title;
    }

    /** Russian. */
    public String title() {
      return title;
    }
  }

  /** The same statistics without the person (152-ФЗ: erasure). */
  public Person erased() {
    return new Person(new FullName(null, null, null), sex, birthDate, null, null);
  }
}
