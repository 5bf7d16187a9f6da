package ru.traektoria.diagnostics.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.Level;
import ru.traektoria.diagnostics.web.ResultView.LevelView;
import ru.traektoria.portal.look.Badge;

/** A result as it is told to its teacher: strengths first, then what to work on. */
record ResultWords(
    List<Line> lines, List<Line> strengths, List<Line> deficits, List<AreaLine> areas) {

  /**
   * One competence.
   *
   * @param code by which the bank of materials is asked
   * @param before the percentage of the diagnostics before, {@code null} when there is none
   */
  record Line(
      String code,
      String name,
      String area,
      Level level,
      Badge badge,
      Integer percent,
      Integer before) {}

  /** One area: the mean of its competences. */
  record AreaLine(String name, int percent) {}

  static ResultWords of(List<LevelView> levels, Map<String, Integer> before) {
    List<Line> lines = new ArrayList<>();
    Map<Area, List<Integer>> byArea = new LinkedHashMap<>();
    for (LevelView level : levels) {
      lines.add(
          new Line(
              level.competence(),
              level.name(),
              level.area().label(),
              level.level(),
              Badges.of(level.level()),
              level.percent(),
              before.get(level.competence())));
      if (level.percent() != null) {
        byArea.computeIfAbsent(level.area(), area -> new ArrayList<>()).add(level.percent());
      }
    }
    return new ResultWords(
        lines,
        lines.stream().filter(line -> line.level() == Level.STRENGTH).toList(),
        lines.stream().filter(line -> line.level().deficit()).toList(),
        areas(byArea));
  }

  private static List<AreaLine> areas(Map<Area, List<Integer>> byArea) {
    List<AreaLine> areas = new ArrayList<>();
    byArea.forEach(
        (area, percents) ->
            areas.add(
                new AreaLine(
                    area.shortLabel(),
                    (int) percents.stream().mapToInt(Integer::intValue).average().orElse(0))));
    return areas;
  }
}
