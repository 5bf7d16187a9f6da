package ru.traektoria.mentoring.model.adaptation;

/** The four signs by which the adaptation of a mentee is judged (S3 §3.2.2; A.8). */
public enum Sign {
  /** Способен к самостоятельным действиям. */
  ACTS_INDEPENDENTLY,
  /** Преодолел барьеры. */
  OVERCAME_BARRIERS,
  /** Адаптирован в коллективе и профессии. */
  SETTLED_IN,
  /** Профессионально растёт. */
  GROWS_PROFESSIONALLY
}
