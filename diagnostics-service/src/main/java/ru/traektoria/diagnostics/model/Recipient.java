package ru.traektoria.diagnostics.model;

/** Получатель результатов, named one by one in a consent (domain.md §2.2). */
public enum Recipient {
  SCHOOL("Школа", "заместитель директора или директор вашей организации"),
  METHODIST("Методист", "специалист муниципальной методической службы"),
  CNPPM("ЦНППМ", "региональный центр непрерывного повышения профессионального мастерства");

  private final String label;
  private final String who;

  Recipient(String label, String who) {
    this.label = label;
    this.who = who;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** Who stands behind the name, for the text of the consent. */
  public String who() {
    return who;
  }
}
