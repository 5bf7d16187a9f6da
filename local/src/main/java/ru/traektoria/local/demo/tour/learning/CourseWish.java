package ru.traektoria.local.demo.tour.learning;

import java.util.EnumMap;
import java.util.Map;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.town.Teacher;

/** One teacher's wish for a course and what becomes of its request. */
record CourseWish(Teacher teacher, Fate fate) {

  /** What becomes of a request; the weight says how often. */
  enum Fate {
    SUBMITTED(0.2),
    AGREED(0.25),
    ENROLLED(0.2),
    COMPLETED(0.15),
    REFUSED(0.08),
    WITHDRAWN(0.07),
    EXPELLED(0.05);

    private final double weight;

    Fate(double weight) {
      this.weight = weight;
    }

    /** The teacher asks; in all else the school does. */
    boolean byTeacher() {
      return this == SUBMITTED || this == REFUSED || this == WITHDRAWN;
    }

    /** Gets a seat in the group, be it for a while. */
    boolean seated() {
      return this == ENROLLED || this == EXPELLED;
    }

    /** Nobody acts on it in this play. */
    boolean waits() {
      return this == SUBMITTED || this == AGREED;
    }
  }

  static CourseWish of(Teacher teacher, Dice dice) {
    return new CourseWish(teacher, dice.weighted(weights()));
  }

  /** Some of those who wait want to learn before the quarter ends. */
  boolean soon() {
    return fate.waits() && teacher.number() % 3 == 0;
  }

  private static Map<Fate, Double> weights() {
    Map<Fate, Double> weights = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      weights.put(fate, fate.weight);
    }
    return weights;
  }
}
