package ru.traektoria.staff.model.teacher;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.time.Period;

/**
 * Education and experience.
 *
 * @param level highest completed level, {@code null} where unknown (T1.1–T1.3)
 * @param diplomaOn day of the document of that level: advanced training falls due three years after
 *     it at the latest (P2.3); {@code null} where unknown
 * @param profiles of education and of retraining entered by hand
 * @param workingSince начало общего трудового стажа
 * @param teachingSince начало педагогического стажа
 * @param breaks long breaks in pedagogical work
 */
public record Education(
    Level level,
    LocalDate diplomaOn,
    List<Code> profiles,
    LocalDate workingSince,
    LocalDate teachingSince,
    List<Period> breaks) {

  public Education {
    profiles = profiles == null ? List.of() : profiles.stream().distinct().toList();
    breaks = breaks == null ? List.of() : List.copyOf(breaks);
  }

  /** Of whom nothing is known yet. */
  public static Education unknown() {
    return new Education(null, null, null, null, null, null);
  }

  /** The same with other long breaks. */
  public Education withBreaks(List<Period> changed) {
    return new Education(level, diplomaOn, profiles, workingSince, teachingSince, changed);
  }

  /** Уровень образования. */
  public enum Level {
    HIGHER("высшее"),
    SECONDARY_VOCATIONAL("среднее профессиональное"),
    SECONDARY_GENERAL("среднее общее");

    private final String title;

    Level(String title) {
      this.title = title;
    }

    /** Russian, lower case. */
    public String title() {
      return title;
    }
  }
}
