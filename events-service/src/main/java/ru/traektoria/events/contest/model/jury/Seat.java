package ru.traektoria.events.contest.model.jury;

import java.util.List;
import ru.traektoria.events.contest.model.terms.SeatId;
import ru.traektoria.events.model.TeacherId;

/**
 * Член жюри: a teacher of the register, or an outsider whose account is bound to the seat.
 *
 * @param teacher {@code null} for an outsider
 * @param outsider {@code null} for a teacher
 * @param account subject of the outsider's account, {@code null} until the invitation is accepted
 * @param chair председатель, signs the protocol
 * @param stages numbers of stages from 0; empty for all
 */
public record Seat(
    SeatId id,
    TeacherId teacher,
    Outsider outsider,
    String account,
    boolean chair,
    List<Integer> stages) {

  public Seat {
    stages = stages == null ? List.of() : List.copyOf(stages);
  }

  /**
   * Somebody who is not in the staff register.
   *
   * @param name as the protocol prints it: «Белов К. Ю.»
   * @param post должность и место работы
   */
  public record Outsider(String name, String post) {
    public Outsider {
      name = name == null ? "" : name.strip().replaceAll("\\s+", " ");
      post = post == null ? "" : post.strip();
    }
  }

  /** Answers whether the seat works in the stage. */
  public boolean sits(int stage) {
    return stages.isEmpty() || stages.contains(stage);
  }

  /** Answers whether this is the person's seat. */
  public boolean of(String teacherId, String subject) {
    return teacher != null && teacher.value().equals(teacherId)
        || account != null && account.equals(subject);
  }

  /** The same bound to an account. */
  public Seat takenBy(String subject) {
    return new Seat(id, teacher, outsider, subject, chair, stages);
  }
}
