package ru.traektoria.mentoring.application.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.pair.Pairs;
import ru.traektoria.mentoring.application.plan.SupportPlans;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.TargetModelAdoption;
import ru.traektoria.mentoring.model.plan.SupportPlan;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.model.target.Requirement.Fact;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;

/** Что есть по данным платформы: papers of the target model, plans, pairs and their assessments. */
@Component
class ToldByFacts {

  private final TargetModels models;
  private final Pairs pairs;
  private final SupportPlans plans;
  private final Clock clock;

  ToldByFacts(TargetModels models, Pairs pairs, SupportPlans plans, Clock clock) {
    this.models = models;
    this.pairs = pairs;
    this.plans = plans;
    this.clock = clock;
  }

  /** What is there in each organisation of the municipality. */
  Map<String, Set<Fact>> in(String municipality) {
    LocalDate today = LocalDate.now(clock);
    AcademicYear year = AcademicYear.of(today);
    Map<String, Set<Fact>> facts = new HashMap<>();
    for (Stored<TargetModelAdoption> stored : models.in(Optional.of(municipality))) {
      of(facts, stored.state().place().organisation()).addAll(paper(stored.state(), today));
    }
    for (Stored<SupportPlan> stored : plans.of(municipality, year.toString())) {
      if (stored.state().approved() && stored.state().place().organisation() != null) {
        of(facts, stored.state().place().organisation()).add(Fact.PLAN);
      }
    }
    pairs.in(Optional.of(municipality)).stream()
        .map(Stored::state)
        .filter(pair -> pair.place().organisation() != null)
        .forEach(pair -> of(facts, pair.place().organisation()).addAll(of(pair, year)));
    return facts;
  }

  private static Set<Fact> of(Map<String, Set<Fact>> facts, OrganisationId id) {
    return facts.computeIfAbsent(id.value(), key -> EnumSet.noneOf(Fact.class));
  }

  private static Set<Fact> paper(TargetModelAdoption adoption, LocalDate today) {
    Set<Fact> facts = EnumSet.noneOf(Fact.class);
    if (!adoption.inForceOn(today)) {
      return facts;
    }
    facts.add(Fact.ORDER);
    if (adoption.act().curator() != null) {
      facts.add(Fact.CURATOR);
    }
    String programme = adoption.act().programme();
    if (programme != null && !programme.isBlank()) {
      facts.add(Fact.PROGRAMME);
    }
    return facts;
  }

  private static Set<Fact> of(MentoringPair pair, AcademicYear year) {
    Set<Fact> facts = EnumSet.noneOf(Fact.class);
    boolean began = pair.status() != Status.PROPOSED && pair.status() != Status.DECLINED;
    LocalDate end =
        pair.closing() == null ? pair.terms().period().plannedTo() : pair.closing().on();
    boolean thisYear =
        began && !pair.terms().period().from().isAfter(year.last()) && !end.isBefore(year.first());
    if (thisYear) {
      facts.add(Fact.PAIRS);
    }
    if (pair.status() == Status.ACTIVE) {
      facts.add(Fact.MENTORS);
    }
    if (pair.assessments().stream().anyMatch(one -> !one.on().isBefore(year.first()))) {
      facts.add(Fact.MONITORING);
    }
    return facts;
  }
}
