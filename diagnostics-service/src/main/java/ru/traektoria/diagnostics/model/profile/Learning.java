package ru.traektoria.diagnostics.model.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.Finding;
import ru.traektoria.diagnostics.model.Level;
import ru.traektoria.platform.kernel.Decision;

/**
 * How the results of one assessment change a profile. Assessments may come in any order (history is
 * brought along later), so dates decide, not arrival:
 *
 * <ul>
 *   <li>weak, nothing open: a new deficit, at once overcome if a newer assessment shows it;
 *   <li>weak, already open: the open deficit is confirmed;
 *   <li>not weak, open: resolved, unless the deficit was seen later than this;
 *   <li>strong: a strength, if none holds; not strong any more: the strength ends.
 * </ul>
 */
final class Learning {

  private final CompetenceProfile before;
  private final Source source;
  private final Examinee examinee;
  private final List<Finding> findings;
  private final List<Deficit> deficits;
  private final List<Strength> strengths;
  private final List<Reading> readings;
  private final List<ProfileEvent> events = new ArrayList<>();

  Learning(CompetenceProfile before, Diagnosis diagnosis) {
    this.before = before;
    this.source = diagnosis.source();
    this.examinee = diagnosis.examinee();
    this.findings = diagnosis.findings();
    this.deficits = new ArrayList<>(before.deficits());
    this.strengths = new ArrayList<>(before.strengths());
    this.readings = new ArrayList<>(before.readings());
  }

  Decision<CompetenceProfile, ProfileEvent> decision() {
    boolean newest = readings.stream().noneMatch(each -> each.on().isAfter(source.on()));
    for (Finding finding : findings) {
      if (!finding.competence().area().confidential()) {
        learn(finding);
      }
    }
    Examinee now = newest ? examinee : before.examinee();
    return Decision.accept(new CompetenceProfile(now, deficits, strengths, readings), events);
  }

  private void learn(Finding finding) {
    Optional<Deficit> open =
        deficits.stream()
            .filter(each -> each.unresolved() && each.competence().equals(finding.competence()))
            .findFirst();
    if (finding.level().deficit()) {
      Sign sign = new Sign(finding.level().severity(), source);
      open.ifPresentOrElse(each -> confirm(each, sign), () -> find(finding, sign));
    } else {
      open.filter(each -> each.newestBefore(source.on()))
          .ifPresent(each -> resolve(each, source.assessment(), source.on()));
    }
    learnStrength(finding);
    remember(finding);
  }

  private void confirm(Deficit open, Sign sign) {
    if (open.knows(source.assessment()) || !open.newestBefore(source.on())) {
      return;
    }
    Deficit confirmed = open.confirmed(sign);
    replace(open, confirmed);
    if (open.announcement().isEmpty()) {
      announce(confirmed);
    }
  }

  private void find(Finding finding, Sign sign) {
    Deficit found = Deficit.found(finding.competence(), List.of(sign));
    if (deficits.stream().anyMatch(each -> each.id().equals(found.id()))) {
      return;
    }
    deficits.add(found);
    announce(found);
    if (finding.resolvedOn() != null) {
      resolve(found, source.assessment(), finding.resolvedOn());
    } else {
      reading(finding.competence())
          .filter(newer -> newer.on().isAfter(source.on()) && !newer.level().deficit())
          .ifPresent(newer -> resolve(found, newer.assessment(), newer.on()));
    }
  }

  private void announce(Deficit deficit) {
    deficit
        .announcement()
        .ifPresent(sign -> events.add(Announcing.identified(examinee, deficit, sign)));
  }

  private void resolve(Deficit deficit, AssessmentId by, LocalDate on) {
    replace(deficit, deficit.resolved(by, on));
    if (deficit.announcement().isPresent()) {
      events.add(Announcing.resolved(examinee, deficit, by, on, source.imported()));
    }
  }

  private void learnStrength(Finding finding) {
    Optional<Strength> current =
        strengths.stream()
            .filter(each -> each.current() && each.competence().equals(finding.competence()))
            .findFirst();
    if (finding.level() == Level.STRENGTH) {
      if (current.isEmpty()) {
        addStrength(finding.competence());
      }
      return;
    }
    current
        .filter(each -> !each.source().on().isAfter(source.on()))
        .ifPresent(each -> strengths.set(strengths.indexOf(each), each.ended(source.on())));
  }

  private void addStrength(CompetenceCode competence) {
    Strength found = Strength.found(competence, source);
    Optional<Reading> newer =
        reading(competence)
            .filter(each -> each.on().isAfter(source.on()) && each.level() != Level.STRENGTH);
    strengths.add(newer.map(each -> found.ended(each.on())).orElse(found));
    if (source.shared() && newer.isEmpty()) {
      events.add(Announcing.identified(examinee, found));
    }
  }

  private void remember(Finding finding) {
    CompetenceCode competence = finding.competence();
    Optional<Reading> known = reading(competence);
    if (known.isEmpty() || !known.get().on().isAfter(source.on())) {
      known.ifPresent(readings::remove);
      readings.add(new Reading(competence, finding.level(), source.assessment(), source.on()));
    }
  }

  private Optional<Reading> reading(CompetenceCode competence) {
    return readings.stream().filter(each -> each.competence().equals(competence)).findFirst();
  }

  private void replace(Deficit old, Deficit next) {
    deficits.set(deficits.indexOf(old), next);
  }
}
