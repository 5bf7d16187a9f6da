package ru.traektoria.mentoring.model.competence;

/** Who a consent names as the reader of results; the teacher himself always is. */
public enum Reader {
  /** Школа. */
  SCHOOL,
  /** Методист. */
  METHODIST,
  /** ЦНППМ. */
  CNPPM
}
