package ru.traektoria.mentoring.model.programme;

import java.time.LocalDate;
import ru.traektoria.mentoring.model.programme.Session.Kind;
import ru.traektoria.mentoring.model.programme.Session.SessionId;
import ru.traektoria.mentoring.model.programme.Session.Visitor;

/**
 * Встреча, посещение урока или консультация по плану (S0 §4).
 *
 * @param id of the planned meeting
 * @param kind вид
 * @param visitor who visits whose lesson; {@code null} for other kinds
 * @param on planned day
 * @param topic what about
 * @param session the entry of the log by which it was held, {@code null} until then
 */
public record PlannedMeeting(
    String id, Kind kind, Visitor visitor, LocalDate on, String topic, SessionId session) {

  /** Answers whether it took place. */
  public boolean held() {
    return session != null;
  }

  /** Answers whether its day is past and nothing was written (domain.md §2.4: it is flagged). */
  public boolean missedOn(LocalDate today) {
    return !held() && on.isBefore(today);
  }

  PlannedMeeting heldBy(SessionId entry) {
    return new PlannedMeeting(id, kind, visitor, on, topic, entry);
  }
}
