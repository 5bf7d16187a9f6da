package ru.traektoria.mentoring.model.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import ru.traektoria.mentoring.model.staff.TeacherId;

/**
 * Запись журнала наставничества: a thing that was done.
 *
 * @param id of the entry
 * @param kind вид
 * @param heldOn civil date
 * @param topic what it was about
 * @param outcome итог in words; stays in this service
 * @param visitor who visited whose lesson (S1 §1.10); {@code null} where nobody said
 * @param planned the planned meeting it fulfils, {@code null} for one beside the plan
 * @param absent mentees of a group who were not there
 */
public record Session(
    SessionId id,
    Kind kind,
    LocalDate heldOn,
    String topic,
    String outcome,
    Visitor visitor,
    String planned,
    List<TeacherId> absent) {

  public Session {
    absent = absent == null ? List.of() : List.copyOf(absent);
  }

  /** An entry beside the plan, with everybody there. */
  public static Session of(
      SessionId id, Kind kind, LocalDate heldOn, String topic, String outcome) {
    return new Session(id, kind, heldOn, topic, outcome, null, null, List.of());
  }

  /** Those of the pair's mentees who were there. */
  public List<TeacherId> present(List<TeacherId> mentees) {
    return mentees.stream().filter(mentee -> !absent.contains(mentee)).toList();
  }

  /** Вид записи журнала (S0 §4: «индивидуальные встречи, взаимопосещение уроков»). */
  public enum Kind {
    /** Встреча. */
    MEETING,
    /** Посещение урока, in either direction. */
    LESSON_VISIT,
    /** Консультация. */
    CONSULTATION
  }

  /** Кто был на чьём уроке: visits are mutual. */
  public enum Visitor {
    /** Наставник на уроке наставляемого. */
    MENTOR,
    /** Наставляемый на уроке наставника или коллеги. */
    MENTEE
  }

  /** One entry of a pair's log (запись журнала). */
  public record SessionId(String value) {
    public SessionId {
      Objects.requireNonNull(value, "SessionId");
    }
  }
}
