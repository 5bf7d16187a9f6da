package ru.traektoria.monitoring.report.model;

import java.util.List;
import java.util.Set;

/** Вид отчёта (domain.md §2.6), with the indicators it shows. */
public enum ReportKind {
  NOTE("Аналитическая справка"),
  PUBLIC("Публичный отчёт о реализации программы"),
  ORGANISATION("Аналитическая справка организации"),
  TABLES("Таблицы показателей"),
  TRAINING(
      "Отчёт о повышении квалификации за полугодие",
      "T1.10",
      "T1.11",
      "T2.3",
      "T3.1",
      "T3.1a",
      "T3.1b",
      "T3.1c",
      "T3.1r",
      "P2.3",
      "P5.1",
      "PU.8",
      "PU.9",
      "PU.10",
      "PU.12",
      "E.9"),
  ASSOCIATIONS(
      "Информация ГМО за год",
      "T2.7",
      "P5.2",
      "PU.2",
      "PU.11",
      "PU.13",
      "PU.14",
      "PU.15",
      "PU.16",
      "SC.2",
      "SC.3"),
  EVIDENCE("Пакет подтверждений управленческого цикла");

  private final String title;
  private final Set<String> codes;

  ReportKind(String title, String... codes) {
    this.title = title;
    this.codes = Set.copyOf(List.of(codes));
  }

  public String title() {
    return title;
  }

  /** Whether the indicator stands in it: one it names, or any of the report's tables. */
  public boolean shows(String code, boolean inTables) {
    return codes.isEmpty() ? inTables : codes.contains(code);
  }

  /** Of one organisation, whose head and deputies read it too (S4-22). */
  public boolean ofOrganisation() {
    return this == ORGANISATION;
  }

  /** One archive with a table of contents instead of a document. */
  public boolean archive() {
    return this == EVIDENCE;
  }
}
