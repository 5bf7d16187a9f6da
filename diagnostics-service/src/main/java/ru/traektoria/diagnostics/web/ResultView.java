package ru.traektoria.diagnostics.web;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.Level;

/**
 * The result of a diagnostics.
 *
 * @param visible whether the consent lets the viewer see the levels; else only that it was passed
 */
public record ResultView(
    String assessment,
    String teacher,
    LocalDate completedOn,
    boolean visible,
    List<LevelView> levels) {

  /**
   * The level of one competence.
   *
   * @param percent for the teacher alone, {@code null} for anybody else and where only the level
   *     was reported
   */
  public record LevelView(
      String competence, String name, Area area, Level level, Integer percent) {}
}
