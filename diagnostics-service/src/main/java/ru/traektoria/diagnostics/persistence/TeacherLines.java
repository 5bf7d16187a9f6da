package ru.traektoria.diagnostics.persistence;

import java.util.List;
import org.bson.Document;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.consent.Consent;
import ru.traektoria.diagnostics.model.profile.Deficit;
import ru.traektoria.diagnostics.model.profile.Strength;
import ru.traektoria.diagnostics.persistence.TeacherDocument.AssessmentLine;
import ru.traektoria.diagnostics.persistence.TeacherDocument.ConsentLine;
import ru.traektoria.diagnostics.persistence.TeacherDocument.DeficitLine;
import ru.traektoria.diagnostics.persistence.TeacherDocument.StrengthLine;
import ru.traektoria.platform.events.outbox.Stored;

/** Shortens aggregates to what lists show. */
final class TeacherLines {

  private TeacherLines() {}

  static AssessmentLine line(Stored<Assessment> stored) {
    Assessment assessment = stored.state();
    return new AssessmentLine(
        stored.id(),
        stored.version(),
        assessment.occasion().campaign() == null ? null : assessment.occasion().campaign().value(),
        assessment.occasion().kind(),
        assessment.occasion().site(),
        assessment.occasion().initiator(),
        assessment.state(),
        assessment.occasion().invitedOn(),
        assessment.completedOn(),
        assessment.withdrawnOn(),
        assessment.occasion().imported(),
        line(assessment.consent()),
        assessment.occasion().remindedOn(),
        assessment.questionnaire() == null ? null : assessment.questionnaire().instrument());
  }

  private static ConsentLine line(Consent consent) {
    return consent == null
        ? null
        : new ConsentLine(
            consent.textVersion(),
            consent.recipients(),
            consent.medium(),
            consent.givenAt(),
            consent.paper() == null ? null : consent.paper().signedOn(),
            consent.paper() == null ? null : consent.paper().scan(),
            consent.paperWithdrawal() == null ? null : consent.paperWithdrawal().scan());
  }

  /** Pairs of code and level; a code has a dot, so it is a value and not a field's name. */
  static List<Document> levels(Assessment assessment, boolean confidential) {
    return assessment.findings().stream()
        .filter(finding -> finding.competence().area().confidential() == confidential)
        .map(
            finding ->
                new Document("code", finding.competence().value())
                    .append("level", finding.level().name()))
        .toList();
  }

  static DeficitLine line(Deficit deficit) {
    return new DeficitLine(
        deficit.id(),
        deficit.competence(),
        deficit.severity(),
        deficit.state(),
        deficit.source().assessment().value(),
        deficit.source().on(),
        deficit.route(),
        deficit.resolvedOn(),
        deficit.recipients(),
        deficit.source().imported(),
        deficit.seen(),
        deficit.moves());
  }

  static StrengthLine line(Strength strength) {
    return new StrengthLine(
        strength.id(),
        strength.competence(),
        strength.source().assessment().value(),
        strength.source().on(),
        strength.endedOn(),
        strength.source().recipients());
  }
}
