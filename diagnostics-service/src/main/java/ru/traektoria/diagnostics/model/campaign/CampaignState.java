package ru.traektoria.diagnostics.model.campaign;

/** Состояние кампании. */
public enum CampaignState {
  OPEN("Идёт"),
  CLOSED("Завершена");

  private final String label;

  CampaignState(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}
