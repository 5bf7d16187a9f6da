package ru.traektoria.route.model.plan;

import java.time.LocalDate;
import ru.traektoria.route.model.terms.Actor;

/**
 * How far a step is.
 *
 * @param evidence link or words of the teacher, {@code null} if none
 * @param basis id of the course, participation or meeting that shows it done, {@code null} if
 *     confirmed by a person
 * @param remark why evidence was returned, {@code null} if it was not
 * @param confirmedBy who confirmed the evidence, {@code null} otherwise
 */
public record Progress(
    State state, LocalDate on, String evidence, String basis, String remark, Actor confirmedBy) {

  /** Planned, reported by the teacher (ждёт подтверждения), done. */
  public enum State {
    PLANNED("запланирован"),
    REPORTED("ждёт подтверждения"),
    DONE("выполнен");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Nothing has happened yet. */
  public static final Progress PLANNED = new Progress(State.PLANNED, null, null, null, null, null);

  static Progress reported(String evidence, LocalDate on) {
    return new Progress(State.REPORTED, on, evidence, null, null, null);
  }

  static Progress returned(String evidence, String remark) {
    return new Progress(State.PLANNED, null, evidence, null, remark, null);
  }

  static Progress confirmed(String evidence, LocalDate on, Actor by) {
    return new Progress(State.DONE, on, evidence, null, null, by);
  }

  static Progress shownBy(String basis, LocalDate on) {
    return new Progress(State.DONE, on, null, basis, null, null);
  }
}
