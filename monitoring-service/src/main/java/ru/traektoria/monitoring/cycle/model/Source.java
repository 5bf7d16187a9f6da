package ru.traektoria.monitoring.cycle.model;

/** Источник данных (S3 §5, этап 2): the six of the document, and this system's own records. */
public enum Source {
  SITES("официальные сайты организаций"),
  OBSERVATIONS("результаты педагогических наблюдений"),
  DOCUMENTS("планирующая и отчётная документация, локальные акты"),
  SELF_ANALYSIS("самоанализ условий в организации"),
  SURVEYS("социологические исследования (анкетирование)"),
  REFERENCES("справки методических объединений и служб"),
  RECORDS("записи информационной системы");

  private final String title;

  Source(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
