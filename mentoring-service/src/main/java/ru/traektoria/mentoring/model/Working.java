package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.adaptation.Assessment;
import ru.traektoria.mentoring.model.programme.Programme;
import ru.traektoria.mentoring.model.programme.Session;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Как пара работает: planned, written down, assessed, prolonged. */
final class Working {

  private Working() {}

  static Decision<MentoringPair, MentoringEvent> plan(
      MentoringPair pair, Programme planned, LocalDate today) {
    List<Reason> reasons = ProgrammeRule.against(pair, planned, today);
    return reasons.isEmpty()
        ? Decision.accept(new Changing(pair).programme(planned).pair())
        : Decision.refuse(reasons);
  }

  static Decision<MentoringPair, MentoringEvent> assess(
      MentoringPair pair, Assessment assessment, LocalDate today) {
    List<Reason> reasons = AssessmentRule.against(pair, assessment, today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<Assessment> all =
        Stream.concat(
                pair.assessments().stream().filter(known -> !assessment.replaces(known)),
                Stream.of(assessment))
            .toList();
    return Decision.accept(new Changing(pair).assessments(all).pair());
  }

  static Decision<MentoringPair, MentoringEvent> prolong(
      MentoringPair pair, Order order, LocalDate until, LocalDate today) {
    List<Reason> reasons = Prolongation.against(pair, order, until, today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Prolongation one = new Prolongation(order, pair.terms().period().plannedTo(), until);
    MentoringPair longer = new Changing(pair).prolongedBy(one).pair();
    return Decision.accept(longer, Announcing.started(longer));
  }

  static Decision<MentoringPair, MentoringEvent> record(
      MentoringPair pair, Session session, LocalDate today) {
    List<Reason> reasons = SessionRule.against(pair, session, today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    if (pair.sessions().contains(session)) {
      return Decision.unchanged(pair);
    }
    List<Session> log =
        Stream.concat(
                pair.sessions().stream().filter(known -> !known.id().equals(session.id())),
                Stream.of(session))
            .sorted(Comparator.comparing(Session::heldOn))
            .toList();
    return Decision.accept(
        new Changing(pair).log(log, pair.programme().heldBy(session)).pair(),
        Announcing.held(pair, session));
  }
}
