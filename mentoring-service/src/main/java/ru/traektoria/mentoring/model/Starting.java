package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Как пара начинается: offered, revised, ordered, or taking over from another one. */
final class Starting {

  private Starting() {}

  static Decision<MentoringPair, MentoringEvent> offer(MentoringPair pair, LocalDate today) {
    List<Reason> reasons =
        AssigningRule.againstProposal(pair.terms(), today, settled(pair, pair.terms()));
    return reasons.isEmpty() ? Decision.unchanged(pair) : Decision.refuse(reasons);
  }

  static Decision<MentoringPair, MentoringEvent> start(
      MentoringPair pair, Terms asked, Load load, LocalDate today) {
    if (pair.status() != Status.PROPOSED && pair.status() != Status.ACTIVE) {
      return Decision.refuse(Reason.of("pair.closed", "Пара закрыта: её условия не меняют."));
    }
    Terms agreed = issued(pair, Agreeing.withAnswers(asked, pair.answers()));
    List<Reason> reasons =
        AssigningRule.againstStart(
            Agreeing.asOrdered(pair, agreed), load, today, settled(pair, agreed));
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    if (pair.status() == Status.ACTIVE && agreed.equals(pair.terms())) {
      return Decision.unchanged(pair);
    }
    MentoringPair active = new Changing(pair).terms(agreed).status(Status.ACTIVE).pair();
    return Decision.accept(active, Announcing.started(active));
  }

  static Decision<MentoringPair, MentoringEvent> revise(
      MentoringPair pair, Terms revised, LocalDate today) {
    if (pair.status() != Status.PROPOSED) {
      return Decision.refuse(Reason.of("pair.started", "Пара уже не предложение."));
    }
    List<Reason> reasons = AssigningRule.againstProposal(revised, today, settled(pair, revised));
    return reasons.isEmpty()
        ? Decision.accept(new Changing(pair).terms(revised).pair())
        : Decision.refuse(reasons);
  }

  /** What was planned and not done comes along. */
  static MentoringPair successor(MentoringPair former, PairId next, Terms terms) {
    return new MentoringPair(
        next,
        former.place(),
        terms,
        Status.PROPOSED,
        List.of(),
        null,
        false,
        List.of(),
        former.programme().goesOn(terms.period().from()),
        List.of(),
        List.of(),
        former.id());
  }

  /** A pair that takes over has the rest of a term, and a term once ordered is not asked again. */
  private static Set<AssigningRule> settled(MentoringPair pair, Terms asked) {
    boolean known = pair.status() == Status.ACTIVE && pair.terms().period().equals(asked.period());
    return known || pair.follows() != null ? EnumSet.of(AssigningRule.TERM_FROM_A_YEAR) : Set.of();
  }

  /** A form tells number and date of an order; who issued it is known already. */
  private static Terms issued(MentoringPair pair, Terms asked) {
    boolean same = asked.order() != null && asked.order().reads(pair.terms().order());
    return same ? asked.ordered(pair.terms().order(), asked.consents()) : asked;
  }
}
