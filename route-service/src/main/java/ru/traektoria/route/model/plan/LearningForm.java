package ru.traektoria.route.model.plan;

/** Форма организации (S1 part 1, ИОМ). */
public enum LearningForm {
  IN_PERSON("очно"),
  DISTANCE("дистанционно"),
  MIXED("смешанно");

  private final String label;

  LearningForm(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
