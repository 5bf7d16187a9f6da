package ru.traektoria.diagnostics.model.assessment;

/** Как обстоит дело с согласием на одну диагностику. */
public enum ConsentStatus {
  WAITING("Ждёт ответа"),
  GIVEN("Действует"),
  REFUSED("Отказ"),
  WITHDRAWN("Отозвано");

  private final String label;

  ConsentStatus(String label) {
    this.label = label;
  }

  /** What the state of a diagnostics says about its consent. */
  public static ConsentStatus of(AssessmentState state) {
    return switch (state) {
      case INVITED -> WAITING;
      case DECLINED -> REFUSED;
      case CONSENTED, STARTED, SCORED -> GIVEN;
      case WITHDRAWN -> WITHDRAWN;
    };
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}
