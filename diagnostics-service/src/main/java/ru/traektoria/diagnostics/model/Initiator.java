package ru.traektoria.diagnostics.model;

/**
 * По чьей инициативе проводится диагностика (S1, «исходила от самого педагогического работника»).
 */
public enum Initiator {
  MUNICIPALITY("Муниципальная методическая служба"),
  SCHOOL("Образовательная организация"),
  TEACHER("Сам педагог"),
  CNPPM("ЦНППМ");

  private final String label;

  Initiator(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}
