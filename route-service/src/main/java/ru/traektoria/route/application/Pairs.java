package ru.traektoria.route.application;

import java.util.List;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.TeacherId;

/** Действующие наставнические пары, to which a mentoring step may refer. */
public interface Pairs {

  /**
   * A pair.
   *
   * @param form of mentoring as mentoring-service names it, {@code null} if it does not say
   * @param active until it is completed or ended
   * @param route that a tutor accompanies, {@code null} if it was not told
   */
  record Pair(
      String id,
      List<TeacherId> mentors,
      List<TeacherId> mentees,
      String form,
      boolean active,
      String route) {

    /** Тьюторское сопровождение: the mentor is the tutor of the mentee's route (S2 task 3). */
    public boolean tutoring() {
      return "TUTOR".equals(form);
    }

    /** A tutor is linked to a route, not only to a person (S2-28). */
    boolean tutoring(RouteId one) {
      return tutoring() && (route == null || route.equals(one.value()));
    }
  }

  /**
   * Takes one over; an older sequence than the known one changes nothing. A route that was told
   * before stays where none is told now.
   */
  void put(Pair pair, long sequence);

  /** The active pairs in which a teacher is mentored. */
  List<Pair> mentoring(TeacherId mentee);

  /** The tutors of a route: who leads an active pair of that form for it (S2 task 3). */
  default List<TeacherId> tutorsOf(TeacherId mentee, RouteId route) {
    return mentoring(mentee).stream()
        .filter(pair -> pair.tutoring(route))
        .flatMap(pair -> pair.mentors().stream())
        .distinct()
        .toList();
  }

  /** The active pairs that a teacher leads. */
  List<Pair> ledBy(TeacherId mentor);
}
