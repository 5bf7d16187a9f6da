package ru.traektoria.mentoring.application.attention;

/** О чём напоминает страница «Внимание» (domain.md §2.4, S0 §4, S1). */
public enum Concern {
  /** Молодой специалист без наставника. */
  WITHOUT_MENTOR,
  /** После большого перерыва без наставника. */
  RETURNED_WITHOUT_MENTOR,
  /** У наставника больше наставляемых, чем положено. */
  OVERLOADED,
  /** Срок закончился, а пара не закрыта. */
  OVERDUE,
  /** Давно не встречались. */
  STALLED,
  /** Встреча по плану пропущена. */
  MISSED,
  /** Срок скоро закончится. */
  EXPIRING,
  /** Пора оценить адаптацию. */
  ASSESSMENT_DUE,
  /** Предложение без ответа. */
  UNANSWERED,
  /** Все согласны, нет приказа. */
  PAPERS_MISSING
}
