package ru.traektoria.staff.model.directory;

/** Справочники, which a methodist edits. */
public enum DirectoryName {
  POSITIONS("Должности"),
  SUBJECTS("Учебные предметы"),
  PROFILES("Профили образования"),
  THEMES("Темы стажировочных площадок");

  private final String title;

  DirectoryName(String title) {
    this.title = title;
  }

  /** Russian, plural. */
  public String title() {
    return title;
  }
}
