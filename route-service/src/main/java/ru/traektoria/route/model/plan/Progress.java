package ru.traektoria.route.model.plan;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.route.model.terms.Actor;

/**
 * How far a step is.
 *
 * @param evidence links or words of the teacher, {@code null} if none
 * @param files of the teacher
 * @param basis id of the course, participation or meeting that shows it done, {@code null} if
 *     confirmed by a person
 * @param remark why evidence was returned, {@code null} if it was not
 * @param confirmedBy who confirmed the evidence, {@code null} otherwise
 */
public record Progress(
    State state,
    LocalDate on,
    String evidence,
    List<Attachment> files,
    String basis,
    String remark,
    Actor confirmedBy) {

  public Progress {
    files = files == null ? List.of() : List.copyOf(files);
  }

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
  public static final Progress PLANNED = told(State.PLANNED, null, Evidence.NONE, null, null, null);

  /** What the teacher has shown so far. */
  public Evidence shown() {
    return new Evidence(evidence, files);
  }

  static Progress reported(Evidence evidence, LocalDate on) {
    return told(State.REPORTED, on, evidence, null, null, null);
  }

  static Progress returned(Evidence evidence, String remark) {
    return told(State.PLANNED, null, evidence, null, remark, null);
  }

  static Progress confirmed(Evidence evidence, LocalDate on, Actor by) {
    return told(State.DONE, on, evidence, null, null, by);
  }

  static Progress shownBy(String basis, Evidence evidence, LocalDate on) {
    return told(State.DONE, on, evidence, basis, null, null);
  }

  private static Progress told(
      State state, LocalDate on, Evidence evidence, String basis, String remark, Actor by) {
    return new Progress(state, on, evidence.words(), evidence.files(), basis, remark, by);
  }
}
