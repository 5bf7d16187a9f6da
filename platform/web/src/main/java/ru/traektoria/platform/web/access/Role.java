package ru.traektoria.platform.web.access;

/** Who uses the platform (domain.md §1). A person may hold several. */
public enum Role {
  /** Методист ММС/ИМЦ. */
  METHODIST,
  /** Завуч, директор, старший воспитатель: one organisation. */
  SCHOOL_LEAD,
  /** Педагог: oneself. */
  TEACHER,
  /** Руководитель ГМО/РМО/ШМО. */
  GMO_HEAD,
  /** Наставник. */
  MENTOR,
  /** Эксперт, член жюри: one object. */
  EXPERT,
  /** Управление образования: aggregates. */
  OFFICIAL,
  /** ЦНППМ: a person or a machine client of the region. */
  REGION,
  /** Operator of the installation: no methodological data. */
  ADMIN
}
