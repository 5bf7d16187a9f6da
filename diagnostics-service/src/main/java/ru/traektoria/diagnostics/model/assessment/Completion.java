package ru.traektoria.diagnostics.model.assessment;

import java.util.List;
import java.util.Map;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.Level;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.CompetenceLevel;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.DiagnosticCompleted;

/**
 * Words the event of a scored assessment: areas without burnout, no scores. Levels go with it only
 * where the consent opens the result to somebody, as with deficits and strengths.
 */
final class Completion {

  private Completion() {}

  static DiagnosticCompleted of(Assessment scored) {
    Examinee examinee = scored.examinee();
    Occasion occasion = scored.occasion();
    boolean open = !scored.recipients().isEmpty() && !areas(scored).isEmpty();
    return new DiagnosticCompleted(
        scored.id(),
        examinee.teacher(),
        examinee.municipality(),
        examinee.organisation(),
        occasion.campaign(),
        occasion.kind(),
        occasion.site(),
        occasion.initiator(),
        scored.completedOn(),
        areas(scored),
        open ? levels(scored) : null,
        open ? competences(scored) : null,
        open ? recipients(scored) : null,
        occasion.observation() != null ? Boolean.TRUE : null,
        occasion.imported() ? Boolean.TRUE : null);
  }

  private static List<Area> areas(Assessment scored) {
    return List.copyOf(levels(scored).keySet());
  }

  private static Map<Area, Level> levels(Assessment scored) {
    return AreaLevelRule.levels(scored.findings());
  }

  private static List<CompetenceLevel> competences(Assessment scored) {
    return scored.findings().stream()
        .filter(finding -> !finding.competence().area().confidential())
        .map(finding -> new CompetenceLevel(finding.competence(), finding.level()))
        .toList();
  }

  private static List<Recipient> recipients(Assessment scored) {
    return scored.recipients().stream().sorted().toList();
  }
}
