package ru.traektoria.diagnostics.model.assessment;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.Finding;
import ru.traektoria.diagnostics.model.Level;

/**
 * Уровень области (S4-70, E.16): the level of the weakest of its competences that were asked, since
 * one deficit is enough for the area to need support. The final diagnostics asks what the route
 * worked on, that is the weak ones, so a mean over all would hide what the year changed.
 */
final class AreaLevelRule {

  private AreaLevelRule() {}

  /** By area, without burnout: a named result of it never leaves the service. */
  static Map<Area, Level> levels(Collection<Finding> findings) {
    Map<Area, Level> weakest = new TreeMap<>();
    findings.stream()
        .filter(finding -> !finding.competence().area().confidential())
        .forEach(
            finding ->
                weakest.merge(finding.competence().area(), finding.level(), AreaLevelRule::weaker));
    return weakest;
  }

  private static Level weaker(Level one, Level other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
