package ru.traektoria.route.model.course;

/** Вид программы и курса; the hours decide what it counts as (domain.md §2.3). */
public enum CourseKind {
  ADVANCED_TRAINING("повышение квалификации (КПК)", "КПК", 16),
  RETRAINING("профессиональная переподготовка", "переподготовка", 250),
  INTERNSHIP("стажировка", "стажировка", 0),
  OTHER("другое", "другое", 0);

  private final String label;
  private final String brief;
  private final int leastHours;

  CourseKind(String label, String brief, int leastHours) {
    this.label = label;
    this.brief = brief;
    this.leastHours = leastHours;
  }

  public String label() {
    return label;
  }

  /** As tables write it. */
  public String brief() {
    return brief;
  }

  /** Below this many academic hours it is not of this kind. */
  public int leastHours() {
    return leastHours;
  }

  /** What a course declared so counts as: a КПК of 15 hours is {@link #OTHER}. */
  public CourseKind countedAt(int hours) {
    return hours >= leastHours ? this : OTHER;
  }

  /** Whether it renews the three years of the КПК cycle (P2.3; ПП is counted as КПК). */
  public boolean renewsQualification() {
    return this == ADVANCED_TRAINING || this == RETRAINING;
  }
}
