package ru.traektoria.monitoring.own.model;

/** How a number of a condition is compared: the three that people ask for. */
public enum Comparison {
  AT_LEAST("не меньше", ">="),
  AT_MOST("не больше", "<="),
  EQUAL("ровно", "==");

  private final String label;
  private final String sign;

  Comparison(String label, String sign) {
    this.label = label;
    this.sign = sign;
  }

  public String label() {
    return label;
  }

  /** As formulas write it. */
  public String sign() {
    return sign;
  }
}
