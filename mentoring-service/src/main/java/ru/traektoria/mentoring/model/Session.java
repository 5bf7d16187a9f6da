package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Запись журнала наставничества: a thing that was done.
 *
 * @param id of the entry
 * @param kind вид
 * @param heldOn civil date
 * @param topic what it was about
 * @param outcome итог in words; stays in this service
 */
public record Session(SessionId id, Kind kind, LocalDate heldOn, String topic, String outcome) {
  /** Вид записи журнала (S0 §4: «индивидуальные встречи, взаимопосещение уроков»). */
  public enum Kind {
    /** Встреча. */
    MEETING,
    /** Посещение урока, in either direction. */
    LESSON_VISIT,
    /** Консультация. */
    CONSULTATION
  }

  /** One entry of a pair's log (запись журнала). */
  public record SessionId(String value) {
    public SessionId {
      Objects.requireNonNull(value, "SessionId");
    }
  }
}
