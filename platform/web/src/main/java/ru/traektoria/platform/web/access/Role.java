package ru.traektoria.platform.web.access;

/** Who uses the platform (domain.md §1). A person may hold several. */
public enum Role {
  /** Методист ММС/ИМЦ. */
  METHODIST("методист"),
  /** Завуч, директор, старший воспитатель: one organisation. */
  SCHOOL_LEAD("завуч"),
  /** Педагог: oneself. */
  TEACHER("педагог"),
  /** Руководитель ГМО/РМО/ШМО. */
  GMO_HEAD("руководитель методического объединения"),
  /** Наставник. */
  MENTOR("наставник"),
  /** Эксперт, член жюри: one object. */
  EXPERT("эксперт"),
  /** Управление образования: aggregates. */
  OFFICIAL("управление образования"),
  /** ЦНППМ: a person or a machine client of the region. */
  REGION("ЦНППМ"),
  /** Operator of the installation: no methodological data. */
  ADMIN("администратор");

  private final String title;

  Role(String title) {
    this.title = title;
  }

  /** What people call it, within a sentence. */
  public String title() {
    return title;
  }
}
