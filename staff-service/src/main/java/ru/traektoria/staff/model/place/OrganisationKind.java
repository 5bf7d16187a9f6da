package ru.traektoria.staff.model.place;

/** Вид организации (S3 §2.2: дошкольное, общее и дополнительное образование). */
public enum OrganisationKind {
  SCHOOL("школа"),
  KINDERGARTEN("детский сад"),
  ADDITIONAL("дополнительное образование"),
  OTHER("другая организация");

  private final String title;

  OrganisationKind(String title) {
    this.title = title;
  }

  /** Russian, lower case. */
  public String title() {
    return title;
  }
}
