package ru.traektoria.events.expert.model;

import java.time.LocalDate;
import ru.traektoria.events.model.TeacherId;

/**
 * One piece of expert work that was done (S3-132).
 *
 * @param who the expert
 * @param title what was judged
 * @param page where it can be read
 * @param works how many works were judged there: of a contest many, else one
 */
public record ExpertWork(
    Expert who, Kind kind, String title, String page, LocalDate on, int works) {

  /**
   * Эксперт: a teacher of the register, or somebody from outside.
   *
   * @param teacher {@code null} for an outsider
   * @param guest the outsider's name, {@code null} for a teacher
   */
  public record Expert(TeacherId teacher, String guest) {

    /** A teacher. */
    public static Expert of(TeacherId teacher) {
      return new Expert(teacher, null);
    }

    /** The key by which works of one expert are found. */
    public String key() {
      return teacher == null ? "guest:" + guest : teacher.value();
    }
  }

  /** Что за экспертная деятельность. */
  public enum Kind {
    PRACTICE("Экспертиза практик"),
    MATERIAL("Экспертиза материалов"),
    LABORATORY("Экспертный совет"),
    CONTEST("Жюри конкурсов"),
    ACTIVITY("Жюри и экспертиза мероприятий"),
    OUTSIDE("Вне муниципалитета");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** As people read it. */
    public String label() {
      return label;
    }
  }
}
