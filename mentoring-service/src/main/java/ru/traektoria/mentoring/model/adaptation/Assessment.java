package ru.traektoria.mentoring.model.adaptation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.traektoria.mentoring.model.staff.TeacherId;

/**
 * Оценка адаптации одного наставляемого: what one person saw of the four signs on one day (S3
 * §3.2.2). Stays in this service; the outcome of the pair alone travels.
 *
 * @param mentee whose adaptation
 * @param stage промежуточная or итоговая
 * @param side who judges: the mentor, or the mentee himself
 * @param author who wrote it
 * @param on day
 * @param marks one for each sign
 * @param summary вывод in words; may be empty
 */
public record Assessment(
    TeacherId mentee,
    Stage stage,
    Side side,
    TeacherId author,
    LocalDate on,
    List<Mark> marks,
    String summary) {

  public Assessment {
    marks = marks == null ? List.of() : List.copyOf(marks);
    summary = summary == null ? "" : summary;
  }

  /** When in the term. */
  public enum Stage {
    /** Промежуточная, at half term. */
    INTERIM,
    /** Итоговая, before the pair is completed. */
    FINAL
  }

  /** Whose view it is. */
  public enum Side {
    /** Наставник. */
    MENTOR,
    /** Наставляемый: самооценка. */
    MENTEE
  }

  /**
   * One sign as it was seen.
   *
   * @param shown whether it shows already
   * @param comment what it was seen by, or what is in the way
   */
  public record Mark(Sign sign, boolean shown, String comment) {
    public Mark {
      comment = comment == null ? "" : comment;
    }
  }

  /** The signs that show. */
  public Set<Sign> shown() {
    return marks.stream().filter(Mark::shown).map(Mark::sign).collect(Collectors.toSet());
  }

  /** Answers whether this one stands in for the other: same mentee, stage and side. */
  public boolean replaces(Assessment other) {
    return mentee.equals(other.mentee) && stage == other.stage && side == other.side;
  }
}
