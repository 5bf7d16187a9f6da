package ru.traektoria.staff.model.directory;

/** Which denominators a position belongs to (indicators.md §1). */
public enum PositionKind {
  /** Педагогический работник, but not учитель. */
  PEDAGOGUE("педагог"),
  /** Учитель or преподаватель: also a pedagogue, and teaches a subject. */
  TEACHER("учитель"),
  /** Директор, заведующий. */
  HEAD("руководитель"),
  /** Заместитель руководителя: a line of its own. */
  DEPUTY("заместитель руководителя"),
  /** Neither pedagogue nor manager. */
  OTHER("другая должность");

  private final String title;

  PositionKind(String title) {
    this.title = title;
  }

  /** Russian, lower case. */
  public String title() {
    return title;
  }

  /** Answers whether it counts among П(D). */
  public boolean pedagogue() {
    return this == PEDAGOGUE || this == TEACHER;
  }
}
