package ru.traektoria.route.application;

import java.util.List;
import ru.traektoria.route.model.terms.TeacherId;

/** Действующие наставнические пары, to which a mentoring step may refer. */
public interface Pairs {

  /**
   * A pair.
   *
   * @param form of mentoring as mentoring-service names it, {@code null} if it does not say
   * @param active until it is completed or ended
   */
  record Pair(
      String id, List<TeacherId> mentors, List<TeacherId> mentees, String form, boolean active) {

    /** Тьюторское сопровождение: the mentor is the tutor of the mentee's route (S2 task 3). */
    public boolean tutoring() {
      return "TUTOR".equals(form);
    }
  }

  /** Takes one over; an older sequence than the known one changes nothing. */
  void put(Pair pair, long sequence);

  /** The active pairs in which a teacher is mentored. */
  List<Pair> mentoring(TeacherId mentee);

  /** The tutors of a teacher: who leads an active pair of that form (S2 task 3). */
  default List<TeacherId> tutorsOf(TeacherId mentee) {
    return mentoring(mentee).stream()
        .filter(Pair::tutoring)
        .flatMap(pair -> pair.mentors().stream())
        .distinct()
        .toList();
  }

  /** The active pairs that a teacher leads. */
  List<Pair> ledBy(TeacherId mentor);
}
