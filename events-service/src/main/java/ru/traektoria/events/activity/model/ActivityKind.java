package ru.traektoria.events.activity.model;

/** Вид мероприятия (domain.md §2.5; S0 §5, S1, S2 and S4 name them). */
public enum ActivityKind {
  /** Семинар. */
  SEMINAR,
  /** Вебинар. */
  WEBINAR,
  /** Мастер-класс. */
  MASTER_CLASS,
  /** Конференция. */
  CONFERENCE,
  /** Педагогические чтения. */
  PEDAGOGICAL_READINGS,
  /** Круглый стол. */
  ROUND_TABLE,
  /** Стажировка without a document; with one it is a course record. */
  INTERNSHIP,
  /** Консультация. */
  CONSULTATION,
  /** Открытый урок. */
  OPEN_LESSON,
  /** Заседание ГМО, РМО, ШМО. */
  ASSOCIATION_MEETING,
  /** Методический совет. */
  METHODICAL_COUNCIL,
  /** Педагогический совет. */
  PEDAGOGICAL_COUNCIL,
  /** Методический день. */
  METHODICAL_DAY,
  /** Предметная неделя или декада. */
  SUBJECT_WEEK,
  /** Конкурс. */
  CONTEST,
  /** Школа молодого учителя, молодого стажёра. */
  YOUNG_TEACHERS_SCHOOL,
  /** Публикация. */
  PUBLICATION,
  /** Экспертная деятельность. */
  EXPERTISE,
  /** Тренинг (S3-139). */
  TRAINING(SEMINAR),
  /** Практикум (S2-44). */
  PRACTICUM(SEMINAR),
  /** Форум (S3-131). */
  FORUM(CONFERENCE),
  /** Информационно-методический день (S2-44). */
  INFORMATION_DAY(METHODICAL_DAY),
  /** Заседание экспертного сообщества (S2-44). */
  EXPERT_MEETING(EXPERTISE),
  /** Профессиональная олимпиада (S3-21, S4-06). */
  OLYMPIAD(CONTEST),
  /** Клуб «Наставник». */
  MENTORS_CLUB(null),
  /** Сетевое сообщество, профессиональная ассоциация (S3-21). */
  NETWORK(null),
  /** Иное. */
  OTHER;

  private final ActivityKind near;

  ActivityKind() {
    this(null);
  }

  /**
   * A kind that was added after the wire contract was promised.
   *
   * @param near the promised kind that others read instead; {@code null}: see {@link #told}
   */
  ActivityKind(ActivityKind near) {
    this.near = near;
  }

  /** The kind as events name it: their list of kinds is a promise and stays as it was. */
  public ActivityKind told() {
    if (this == MENTORS_CLUB || this == NETWORK) {
      return OTHER;
    }
    return near == null ? this : near;
  }
}
