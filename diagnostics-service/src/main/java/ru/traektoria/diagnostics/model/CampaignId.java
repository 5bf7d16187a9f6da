package ru.traektoria.diagnostics.model;

/** A diagnostic campaign (кампания). */
public record CampaignId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
