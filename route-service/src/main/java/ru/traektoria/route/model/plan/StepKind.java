package ru.traektoria.route.model.plan;

/** Вид шага маршрута (S0 §4, S3 §3.2.1). */
public enum StepKind {
  COURSE("курс", Basis.COURSE, Setting.INDIVIDUAL),
  SEMINAR("семинар", Basis.ACTIVITY, Setting.GROUP),
  WEBINAR("вебинар", Basis.ACTIVITY, Setting.GROUP),
  MASTER_CLASS("мастер-класс", Basis.ACTIVITY, Setting.GROUP),
  INTERNSHIP("стажировка", Basis.ACTIVITY, Setting.INDIVIDUAL),
  CONSULTATION("консультация", Basis.ACTIVITY, Setting.INDIVIDUAL),
  SELF_EDUCATION("самообразование", Basis.EVIDENCE, Setting.INDIVIDUAL),
  MUTUAL_VISIT("взаимопосещение уроков", Basis.EVIDENCE, Setting.INDIVIDUAL),
  MENTORING("наставничество", Basis.SESSION, Setting.INDIVIDUAL),
  CONFERENCE("конференция", Basis.ACTIVITY, Setting.GROUP),
  CONTEST("конкурс", Basis.ACTIVITY, Setting.INDIVIDUAL),
  ROUND_TABLE("круглый стол", Basis.ACTIVITY, Setting.GROUP),
  OPEN_LESSON("открытый урок", Basis.ACTIVITY, Setting.INDIVIDUAL),
  OLYMPIAD("профессиональная олимпиада", Basis.ACTIVITY, Setting.INDIVIDUAL),
  MATERIALS("работа с методическими материалами", Basis.EVIDENCE, Setting.INDIVIDUAL),
  DISSEMINATION("представление опыта", Basis.ACTIVITY, Setting.GROUP),
  EXPERT_WORK("экспертная деятельность", Basis.ACTIVITY, Setting.INDIVIDUAL);

  /** What shows that a step of this kind is done; nothing is typed twice. */
  public enum Basis {
    COURSE,
    ACTIVITY,
    SESSION,
    EVIDENCE
  }

  /** Индивидуальная или групповая форма (S3 §4, principle of combining both). */
  public enum Setting {
    INDIVIDUAL("индивидуально"),
    GROUP("в группе");

    private final String label;

    Setting(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  private final String label;
  private final Basis basis;
  private final Setting setting;

  StepKind(String label, Basis basis, Setting setting) {
    this.label = label;
    this.basis = basis;
    this.setting = setting;
  }

  public String label() {
    return label;
  }

  public Basis basis() {
    return basis;
  }

  public Setting setting() {
    return setting;
  }

  /** Деятельностный подход: learning by practice (S0 §1.2). */
  public boolean practical() {
    return switch (this) {
      case MASTER_CLASS, INTERNSHIP, MUTUAL_VISIT, OPEN_LESSON -> true;
      default -> false;
    };
  }

  /** Whether an analysed lesson of the teacher shows a step of this kind done. */
  public boolean shownByVisit() {
    return this == MUTUAL_VISIT || this == OPEN_LESSON;
  }

  /** The nearest kind that the published RouteStepCompleted.v1 names: a promise is not widened. */
  public StepKind told() {
    return switch (this) {
      case ROUND_TABLE -> SEMINAR;
      case OPEN_LESSON -> MASTER_CLASS;
      case OLYMPIAD -> CONTEST;
      case MATERIALS -> SELF_EDUCATION;
      case DISSEMINATION, EXPERT_WORK -> CONFERENCE;
      default -> this;
    };
  }
}
