package ru.traektoria.diagnostics.model.profile;

import java.time.LocalDate;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.profile.ProfileEvent.DeficitIdentified;
import ru.traektoria.diagnostics.model.profile.ProfileEvent.DeficitResolved;
import ru.traektoria.diagnostics.model.profile.ProfileEvent.RouteRequested;
import ru.traektoria.diagnostics.model.profile.ProfileEvent.StrengthIdentified;

/** Words the events of a profile. */
final class Announcing {

  private Announcing() {}

  static DeficitIdentified identified(Examinee examinee, Deficit deficit, Sign sign) {
    return new DeficitIdentified(
        deficit.id(),
        examinee.teacher(),
        examinee.municipality(),
        examinee.organisation(),
        deficit.competence(),
        deficit.competence().area(),
        sign.severity(),
        sign.source().assessment(),
        sign.source().on(),
        sign.source().recipients().stream().sorted().toList(),
        history(sign.source()));
  }

  static RouteRequested requested(Examinee examinee, Deficit deficit, LocalDate on) {
    return new RouteRequested(
        deficit.id(),
        examinee.teacher(),
        examinee.municipality(),
        examinee.organisation(),
        deficit.competence(),
        deficit.competence().area(),
        deficit.severity(),
        deficit.source().assessment(),
        deficit.source().on(),
        on);
  }

  static DeficitResolved resolved(
      Examinee examinee, Deficit deficit, AssessmentId by, LocalDate on, boolean imported) {
    return new DeficitResolved(
        deficit.id(),
        examinee.teacher(),
        examinee.municipality(),
        deficit.competence(),
        deficit.competence().area(),
        by,
        on,
        imported ? Boolean.TRUE : null);
  }

  static StrengthIdentified identified(Examinee examinee, Strength strength) {
    Source source = strength.source();
    return new StrengthIdentified(
        strength.id(),
        examinee.teacher(),
        examinee.municipality(),
        examinee.organisation(),
        strength.competence(),
        strength.competence().area(),
        source.assessment(),
        source.on(),
        source.recipients().stream().sorted().toList(),
        history(source));
  }

  private static Boolean history(Source source) {
    return source.imported() ? Boolean.TRUE : null;
  }
}
