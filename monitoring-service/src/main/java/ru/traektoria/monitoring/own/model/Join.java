package ru.traektoria.monitoring.own.model;

/** Как соединены условия: all of them, or any. */
public enum Join {
  ALL("и", " && "),
  ANY("или", " || ");

  private final String word;
  private final String sign;

  Join(String word, String sign) {
    this.word = word;
    this.sign = sign;
  }

  public String word() {
    return word;
  }

  /** As formulas write it. */
  public String sign() {
    return sign;
  }
}
