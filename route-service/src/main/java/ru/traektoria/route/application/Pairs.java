package ru.traektoria.route.application;

import java.util.List;
import ru.traektoria.route.model.terms.TeacherId;

/** Действующие наставнические пары, to which a mentoring step may refer. */
public interface Pairs {

  /** A pair; {@code active} until it is completed or ended. */
  record Pair(String id, List<TeacherId> mentors, List<TeacherId> mentees, boolean active) {}

  /** Takes one over; an older sequence than the known one changes nothing. */
  void put(Pair pair, long sequence);

  /** The active pairs in which a teacher is mentored. */
  List<Pair> mentoring(TeacherId mentee);
}
