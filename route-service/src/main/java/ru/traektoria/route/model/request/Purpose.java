package ru.traektoria.route.model.request;

/** Основание заявки: why somebody wants to learn. */
public enum Purpose {
  DEFICIT("профессиональный дефицит"),
  WINDOW("заканчиваются три года КПК"),
  ATTESTATION("аттестация"),
  WISH("собственное желание");

  private final String label;

  Purpose(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
