package ru.traektoria.route.model.attestation;

/** Кто не проходит аттестацию на соответствие (порядок аттестации № 196, п. 22). */
public enum Exemption {
  CATEGORY("имеет квалификационную категорию"),
  NEW_IN_POSITION("работает в должности меньше двух лет"),
  PREGNANCY("беременность"),
  MATERNITY_LEAVE("отпуск по беременности и родам"),
  CHILDCARE_LEAVE("отпуск по уходу за ребёнком до трёх лет"),
  LONG_ILLNESS("болезнь дольше четырёх месяцев подряд");

  private final String label;

  Exemption(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether the school enters it; the others follow from the staff register. */
  public boolean entered() {
    return this != CATEGORY && this != NEW_IN_POSITION;
  }
}
