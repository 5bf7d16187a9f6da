package ru.traektoria.staff.application.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be imported here. */
public enum ImportKind {
  ORGANISATIONS("Организации"),
  TEACHERS("Педагоги и назначения"),
  VACANCIES("Вакансии");

  private final String title;

  ImportKind(String title) {
    this.title = title;
  }

  /** Russian. */
  public String title() {
    return title;
  }

  /** As it stands in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this code. */
  public static Optional<ImportKind> of(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
