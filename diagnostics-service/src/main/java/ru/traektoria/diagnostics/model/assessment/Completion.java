package ru.traektoria.diagnostics.model.assessment;

import java.util.List;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent.DiagnosticCompleted;

/** Words the event of a scored assessment: areas without burnout, no scores. */
final class Completion {

  private Completion() {}

  static DiagnosticCompleted of(Assessment scored) {
    Examinee examinee = scored.examinee();
    Occasion occasion = scored.occasion();
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
        occasion.imported() ? Boolean.TRUE : null);
  }

  private static List<Area> areas(Assessment scored) {
    return scored.findings().stream()
        .map(finding -> finding.competence().area())
        .filter(area -> !area.confidential())
        .distinct()
        .sorted()
        .toList();
  }
}
