package ru.traektoria.events.document.model;

/** Вид документа (S0-103, S0-104, S0-105, S2-38, S4-47). */
public enum DocumentType {
  REGULATION("Положение"),
  MENTORING_REGULATION("Положение о наставничестве"),
  ORDER("Приказ"),
  AGREEMENT("Соглашение"),
  PROGRAMME("Программа"),
  ROADMAP("Дорожная карта"),
  REPORT("Отчёт"),
  LETTER("Письмо, инструкция"),
  OTHER("Иное");

  private final String label;

  DocumentType(String label) {
    this.label = label;
  }

  /** The users' word. */
  public String label() {
    return label;
  }

  /** A положение lays down how a direction works: E.11 counts directions that have one. */
  public boolean regulation() {
    return this == REGULATION || this == MENTORING_REGULATION;
  }
}
