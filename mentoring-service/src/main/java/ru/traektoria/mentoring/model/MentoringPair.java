package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.Closing.Result;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.adaptation.Assessment;
import ru.traektoria.mentoring.model.adaptation.Sign;
import ru.traektoria.mentoring.model.programme.Programme;
import ru.traektoria.mentoring.model.programme.Session;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.kernel.Decision;

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
    return Ending.decline(this, Closing.endedEarly(today, reason, comment));
  }

  /** Writes the programme anew; what was held stays. */
  public Decision<MentoringPair, MentoringEvent> plan(Programme planned, LocalDate today) {
    return Working.plan(this, planned, today);
  }

  /** Writes an assessment; one of the same stage and side takes the place of the earlier. */
  public Decision<MentoringPair, MentoringEvent> assess(Assessment assessment, LocalDate today) {
    return Working.assess(this, assessment, today);
  }

  /** Продлевает срок приказом. */
  public Decision<MentoringPair, MentoringEvent> prolong(
      Order order, LocalDate until, LocalDate today) {
    return Working.prolong(this, order, until, today);
  }

  /** Writes an entry of the log; an entry with a known id is corrected. */
  public Decision<MentoringPair, MentoringEvent> record(Session session, LocalDate today) {
    return Working.record(this, session, today);
  }

  /** Завершает наставничество of one mentee; the outcome follows from the signs. */
  public Decision<MentoringPair, MentoringEvent> complete(
      LocalDate on, Set<Sign> signs, String comment, LocalDate today) {
    return complete(on, List.of(Result.of(terms.mentees().get(0), signs)), comment, today);
  }

  /** Завершает наставничество; each mentee has an outcome of his own. */
  public Decision<MentoringPair, MentoringEvent> complete(
      LocalDate on, List<Result> results, String comment, LocalDate today) {
    return Ending.close(this, Closing.completed(on, results, comment), today);
  }

  /** Прекращает наставничество досрочно. */
  public Decision<MentoringPair, MentoringEvent> end(
      LocalDate on, EndReason reason, String comment, LocalDate today) {
    return Ending.close(this, Closing.endedEarly(on, reason, comment), today);
  }

  /** Takes a pair of past years as a history file tells it; the log is not asked for. */
  public static Decision<MentoringPair, MentoringEvent> fromHistory(
      PairId id, Place place, Terms terms, Closing closing) {
    return Ending.past(fresh(id, place, terms, Status.ACTIVE, true), closing);
  }

  /** The pair as one mentee reads it: what was seen of the others in a group is theirs. */
  public MentoringPair readBy(TeacherId mentee) {
    return new Changing(this)
        .assessments(assessments.stream().filter(one -> one.mentee().equals(mentee)).toList())
        .closing(closing == null ? null : closing.readBy(mentee))
        .pair();
  }

  /** Day of the last entry of the log. */
  public Optional<LocalDate> lastHeldOn() {
    return sessions.isEmpty()
        ? Optional.empty()
        : Optional.of(sessions.get(sessions.size() - 1).heldOn());
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
