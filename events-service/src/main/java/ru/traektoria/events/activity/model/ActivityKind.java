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
  /** Иное. */
  OTHER
}
