package ru.traektoria.events.series.model;

/** Вид серии. */
public enum SeriesKind {
  /** Предметная неделя (S1-76). */
  SUBJECT_WEEK("предметная неделя"),
  /** Предметная декада: as many days as it says, not squeezed to a week (S1-78). */
  SUBJECT_DECADE("предметная декада"),
  /** Школа молодого учителя, стажёра, руководителя (S1-110, S3-44). */
  YOUNG_TEACHERS_SCHOOL("школа молодого учителя"),
  /** Клуб, such as «Наставник». */
  CLUB("клуб"),
  /** Августовское совещание, a conference with its sections. */
  CONFERENCE("конференция с секциями"),
  /** Проект, such as a regional one (S2-45). */
  PROJECT("проект"),
  /** Цикл семинаров. */
  SEMINARS("цикл семинаров");

  private final String label;

  SeriesKind(String label) {
    this.label = label;
  }

  /** The users' word, inside a sentence. */
  public String label() {
    return label;
  }

  /** A week or a decade of subjects: has lessons within its dates and ends with an analysis. */
  public boolean ofSubjects() {
    return this == SUBJECT_WEEK || this == SUBJECT_DECADE;
  }
}
