package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.adaptation.Assessment;
import ru.traektoria.mentoring.model.adaptation.Sign;
import ru.traektoria.mentoring.model.programme.Programme;
import ru.traektoria.mentoring.model.programme.Session;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Наставническая пара: proposed, ordered, logged, brought to an outcome (domain.md §2.4; T2.8).
 *
 * @param id of the pair
 * @param place where its mentees work; the pair belongs to that organisation
 * @param terms what is agreed
 * @param status where it stands
 * @param sessions журнал, earliest first
 * @param closing how it ended, {@code null} while it runs
 * @param imported whether it came from a history file
 * @param answers who of its people has answered the proposal
 * @param programme what it works at, and when
 * @param assessments промежуточные и итоговые оценки адаптации
 * @param prolongations приказы о продлении, earliest first
 * @param follows the pair that ended when this one took its mentees over, or {@code null}
 */
public record MentoringPair(
    PairId id,
    Place place,
    Terms terms,
    Status status,
    List<Session> sessions,
    Closing closing,
    boolean imported,
    List<Answer> answers,
    Programme programme,
    List<Assessment> assessments,
    List<Prolongation> prolongations,
    PairId follows) {

  public MentoringPair {
    sessions = sessions == null ? List.of() : List.copyOf(sessions);
    answers = answers == null ? List.of() : List.copyOf(answers);
    programme = programme == null ? Programme.none() : programme;
    assessments = assessments == null ? List.of() : List.copyOf(assessments);
    prolongations = prolongations == null ? List.of() : List.copyOf(prolongations);
  }

  /** Proposes a pair; the papers may still be missing. */
  public static Decision<MentoringPair, MentoringEvent> propose(
      PairId id, Place place, Terms terms, LocalDate today) {
    return fresh(id, place, terms, Status.PROPOSED, false).offer(today);
  }

  /** Creates a pair that is active from the start: everything is there. */
  public static Decision<MentoringPair, MentoringEvent> assign(
      PairId id, Place place, Terms terms, Load load, LocalDate today) {
    return fresh(id, place, terms, Status.PROPOSED, false).start(terms, load, today);
  }

  /** Offers this proposal to its people. */
  public Decision<MentoringPair, MentoringEvent> offer(LocalDate today) {
    return Starting.offer(this, today);
  }

  /** A new pair that goes on where this one stops: what was planned and not done comes along. */
  public MentoringPair successor(PairId next, Terms terms) {
    return Starting.successor(this, next, terms);
  }

  /** Makes a proposed pair active, or corrects the terms of an active one. */
  public Decision<MentoringPair, MentoringEvent> start(Terms asked, Load load, LocalDate today) {
    return Starting.start(this, asked, load, today);
  }

  /** Changes a proposal that has not started; who stays in it need not answer again. */
  public Decision<MentoringPair, MentoringEvent> revise(Terms revised, LocalDate today) {
    return Starting.revise(this, revised, today);
  }

  /** A mentor or a mentee answers the proposal; a refusal needs no reason (S3 §4). */
  public Decision<MentoringPair, MentoringEvent> answer(Answer answer) {
    return Agreeing.answer(this, answer);
  }

  /** The mentor or the mentee refused the proposal. */
  public Decision<MentoringPair, MentoringEvent> decline(
      EndReason reason, String comment, LocalDate today) {
    if (status != Status.PROPOSED) {
      return Decision.refuse(
          Reason.of("pair.started", "Отказаться можно от предложения; пару прекращают."));
    }
    Closing refusal = Closing.endedEarly(today, reason, comment);
    return Decision.accept(closed(Status.DECLINED, refusal));
  }

  /** Writes the programme anew; what was held stays. */
  public Decision<MentoringPair, MentoringEvent> plan(Programme planned, LocalDate today) {
    List<Reason> reasons = ProgrammeRule.against(this, planned, today);
    return reasons.isEmpty()
        ? Decision.accept(new Changing(this).programme(planned).pair())
        : Decision.refuse(reasons);
  }

  /** Writes an assessment; one of the same stage and side takes the place of the earlier. */
  public Decision<MentoringPair, MentoringEvent> assess(Assessment assessment, LocalDate today) {
    List<Reason> reasons = AssessmentRule.against(this, assessment, today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<Assessment> all =
        Stream.concat(
                assessments.stream().filter(known -> !assessment.replaces(known)),
                Stream.of(assessment))
            .toList();
    return Decision.accept(new Changing(this).assessments(all).pair());
  }

  /** Продлевает срок приказом. */
  public Decision<MentoringPair, MentoringEvent> prolong(
      Order order, LocalDate until, LocalDate today) {
    List<Reason> reasons = Prolongation.against(this, order, until, today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Prolongation one = new Prolongation(order, terms.period().plannedTo(), until);
    MentoringPair longer = new Changing(this).prolongedBy(one).pair();
    return Decision.accept(longer, Announcing.started(longer));
  }

  /** Writes an entry of the log; an entry with a known id is corrected. */
  public Decision<MentoringPair, MentoringEvent> record(Session session, LocalDate today) {
    List<Reason> reasons = SessionRule.against(this, session, today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    if (sessions.contains(session)) {
      return Decision.unchanged(this);
    }
    List<Session> log =
        Stream.concat(
                sessions.stream().filter(known -> !known.id().equals(session.id())),
                Stream.of(session))
            .sorted(Comparator.comparing(Session::heldOn))
            .toList();
    return Decision.accept(
        new Changing(this).log(log, programme.heldBy(session)).pair(),
        Announcing.held(this, session));
  }

  /** Завершает наставничество; the outcome follows from the signs. */
  public Decision<MentoringPair, MentoringEvent> complete(
      LocalDate on, Set<Sign> signs, String comment, LocalDate today) {
    Closing completion = Closing.completed(on, signs, comment);
    List<Reason> reasons = ClosingRule.against(this, completion, today);
    return reasons.isEmpty()
        ? finished(closed(Status.COMPLETED, completion))
        : Decision.refuse(reasons);
  }

  /** Прекращает наставничество досрочно. */
  public Decision<MentoringPair, MentoringEvent> end(
      LocalDate on, EndReason reason, String comment, LocalDate today) {
    Closing early = Closing.endedEarly(on, reason, comment);
    List<Reason> reasons = ClosingRule.against(this, early, today);
    return reasons.isEmpty() ? finished(closed(Status.ENDED, early)) : Decision.refuse(reasons);
  }

  /** Takes a pair of past years as a history file tells it; the log is not asked for. */
  public static Decision<MentoringPair, MentoringEvent> fromHistory(
      PairId id, Place place, Terms terms, Closing closing) {
    List<Reason> reasons = AssigningRule.againstHistory(terms);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    MentoringPair active = fresh(id, place, terms, Status.ACTIVE, true);
    if (closing == null) {
      return Decision.accept(active, Announcing.assigned(active));
    }
    Status how = closing.outcome() == null ? Status.ENDED : Status.COMPLETED;
    MentoringPair past = active.closed(how, closing);
    return Decision.accept(past, List.of(Announcing.assigned(active), Announcing.closed(past)));
  }

  /** Day of the last entry of the log. */
  public Optional<LocalDate> lastHeldOn() {
    return sessions.isEmpty()
        ? Optional.empty()
        : Optional.of(sessions.get(sessions.size() - 1).heldOn());
  }

  private static Decision<MentoringPair, MentoringEvent> finished(MentoringPair pair) {
    return Decision.accept(pair, Announcing.closed(pair));
  }

  MentoringPair closed(Status how, Closing with) {
    return new Changing(this).status(how).closing(with).pair();
  }

  private static MentoringPair fresh(
      PairId id, Place place, Terms terms, Status status, boolean imported) {
    return new MentoringPair(
        id,
        place,
        terms,
        status,
        List.of(),
        null,
        imported,
        List.of(),
        Programme.none(),
        List.of(),
        List.of(),
        null);
  }

  /** Where a pair stands. Only {@link #ACTIVE} counts in T2.8, T2.9 and P2.4. */
  public enum Status {
    /** Предложена: people are chosen, an order or a consent is still missing. */
    PROPOSED,
    /** Действует: ordered, consented, running. */
    ACTIVE,
    /**
     * Отклонена: the mentor or the mentee refused (ТК РФ ст. 351.8 gives the mentor that right).
     */
    DECLINED,
    /** Завершена: went its way to an assessed outcome. */
    COMPLETED,
    /** Прекращена досрочно: with a reason. */
    ENDED
  }

  /** A mentoring pair (наставническая пара), also of more than two people. */
  public record PairId(String value) {
    public PairId {
      Objects.requireNonNull(value, "PairId");
    }
  }
}
