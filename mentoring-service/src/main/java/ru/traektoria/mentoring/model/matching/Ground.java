package ru.traektoria.mentoring.model.matching;

/** Why somebody is suggested as a mentor, with what it weighs (domain.md §2.4). */
public enum Ground {
  /** Тот же предмет. */
  SAME_SUBJECT(30),
  /** Зона успеха там, где у наставляемого дефицит; counts for each such competence. */
  STRENGTH_AGAINST_DEFICIT(25),
  /** Та же организация. */
  SAME_ORGANISATION(20),
  /** Высшая категория. */
  HIGHEST_CATEGORY(15),
  /** Первая категория. */
  FIRST_CATEGORY(10),
  /** Педагог-наставник: a title of attestation. */
  MENTOR_TITLE(20),
  /** Организация того же вида. */
  SAME_KIND(5);

  private final int weight;

  Ground(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }
}
