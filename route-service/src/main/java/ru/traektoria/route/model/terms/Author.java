package ru.traektoria.route.model.terms;

/** Автор маршрута: who worked it out (S3 §2.3, breakdown of T1.9). */
public enum Author {
  MUNICIPALITY("муниципалитет"),
  CNPPM("ЦНППМ");

  private final String label;

  Author(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
