package ru.traektoria.diagnostics.model.profile;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.platform.kernel.Decision;

/**
 * How a withdrawn consent changes a profile: what the assessment found goes without an event of its
 * own (ConsentWithdrawn says it all). A deficit that another assessment confirmed lives on under
 * the id which that assessment gives it, and is published anew. What the assessment showed overcome
 * stays overcome.
 */
final class Forgetting {

  private final CompetenceProfile before;
  private final AssessmentId assessment;
  private final List<Deficit> deficits = new ArrayList<>();
  private final List<ProfileEvent> events = new ArrayList<>();

  Forgetting(CompetenceProfile before, AssessmentId assessment) {
    this.before = before;
    this.assessment = assessment;
  }

  Decision<CompetenceProfile, ProfileEvent> decision() {
    before.deficits().forEach(this::forget);
    List<Strength> strengths =
        before.strengths().stream()
            .filter(each -> !each.source().assessment().equals(assessment))
            .toList();
    List<Reading> readings =
        before.readings().stream().filter(each -> !each.assessment().equals(assessment)).toList();
    return Decision.accept(
        new CompetenceProfile(before.examinee(), deficits, strengths, readings), events);
  }

  private void forget(Deficit deficit) {
    if (!deficit.knows(assessment)) {
      deficits.add(deficit);
      return;
    }
    Deficit rest = deficit.without(assessment);
    if (rest.signs().isEmpty()) {
      return;
    }
    if (announcedByIt(deficit)) {
      rebirth(rest);
    } else {
      deficits.add(rest);
    }
  }

  private boolean announcedByIt(Deficit deficit) {
    return deficit
        .announcement()
        .map(sign -> sign.source().assessment().equals(assessment))
        .orElse(false);
  }

  private void rebirth(Deficit rest) {
    if (!rest.unresolved()) {
      return;
    }
    Deficit reborn = Deficit.found(rest.competence(), rest.signs());
    deficits.add(reborn);
    reborn
        .announcement()
        .ifPresent(sign -> events.add(Announcing.identified(before.examinee(), reborn, sign)));
  }
}
