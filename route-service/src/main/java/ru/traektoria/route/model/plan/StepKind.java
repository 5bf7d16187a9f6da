package ru.traektoria.route.model.plan;

/** Вид шага маршрута (S0 §4, S3 §3.2.1). */
public enum StepKind {
  COURSE("курс", Basis.COURSE, false),
  SEMINAR("семинар", Basis.ACTIVITY, false),
  WEBINAR("вебинар", Basis.ACTIVITY, false),
  MASTER_CLASS("мастер-класс", Basis.ACTIVITY, true),
  INTERNSHIP("стажировка", Basis.ACTIVITY, true),
  CONSULTATION("консультация", Basis.ACTIVITY, false),
  SELF_EDUCATION("самообразование", Basis.EVIDENCE, false),
  MUTUAL_VISIT("взаимопосещение уроков", Basis.EVIDENCE, true),
  MENTORING("наставничество", Basis.SESSION, false),
  CONFERENCE("конференция", Basis.ACTIVITY, false),
  CONTEST("конкурс", Basis.ACTIVITY, false);

  /** What shows that a step of this kind is done; nothing is typed twice. */
  public enum Basis {
    COURSE,
    ACTIVITY,
    SESSION,
    EVIDENCE
  }

  private final String label;
  private final Basis basis;
  private final boolean practical;

  StepKind(String label, Basis basis, boolean practical) {
    this.label = label;
    this.basis = basis;
    this.practical = practical;
  }

  public String label() {
    return label;
  }

  public Basis basis() {
    return basis;
  }

  /** Деятельностный подход: learning by practice (S0 §1.2). */
  public boolean practical() {
    return practical;
  }
}
