package ru.traektoria.events.contest.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.events.contest.model.jury.Jury;
import ru.traektoria.events.contest.model.jury.Seat;
import ru.traektoria.events.contest.model.ranking.Round;
import ru.traektoria.events.contest.model.ranking.Standing;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.ContestRule;
import ru.traektoria.events.contest.model.terms.ContestState;
import ru.traektoria.events.contest.model.terms.ContestTerms;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.model.terms.SeatId;
import ru.traektoria.events.contest.model.terms.Stage;
import ru.traektoria.events.contest.model.terms.TermsRule;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Конкурс профессионального мастерства (S0-66, S2-42): announced, applied for, reviewed stage after
 * stage, ranked, announced. What becomes of a person is told by the activity that it owns.
 *
 * @param key of the ciphers and of the experts' invitations; never leaves the store
 * @param invited teachers who were asked to take part (S2-08)
 * @param rounds what has come of the stages so far
 * @param announcedOn day of the announcement of the winners
 * @param paper положение as a file, {@code null} if there is none
 */
public record Contest(
    ContestId id,
    Place place,
    ContestTerms terms,
    ContestState state,
    String key,
    Jury jury,
    List<TeacherId> invited,
    List<Round> rounds,
    LocalDate announcedOn,
    Attachment paper) {

  public Contest {
    jury = jury == null ? Jury.NOBODY : jury;
    invited = invited == null ? List.of() : List.copyOf(invited);
    rounds = rounds == null ? List.of() : List.copyOf(rounds);
  }

  /** Готовит конкурс. */
  public static Decision<Contest, Void> prepare(
      ContestId id, Place place, ContestTerms terms, String key) {
    List<Reason> reasons = TermsRule.against(terms);
    return reasons.isEmpty()
        ? Decision.accept(
            new Contest(id, place, terms, ContestState.DRAFT, key, null, null, null, null, null))
        : Decision.refuse(reasons);
  }

  /** Меняет положение. */
  public Decision<Contest, Void> edit(ContestTerms changed) {
    List<Reason> reasons =
        Stream.concat(refusal(ContestRule.EDIT).stream(), TermsRule.against(changed).stream())
            .toList();
    return reasons.isEmpty()
        ? Decision.accept(
            new Contest(id, place, changed, state, key, jury, invited, rounds, announcedOn, paper))
        : Decision.refuse(reasons);
  }

  /** Прикладывает положение файлом, in place of the one before. */
  public Decision<Contest, Void> attach(Attachment file) {
    List<Reason> reasons = refusal(ContestRule.EDIT);
    return reasons.isEmpty()
        ? Decision.accept(
            new Contest(id, place, terms, state, key, jury, invited, rounds, announcedOn, file))
        : refuse(reasons);
  }

  /** Объявляет: from now on it is seen by everybody and takes applications in its window. */
  public Decision<Contest, Void> open(LocalDateTime now) {
    List<Reason> reasons = new ArrayList<>(refusal(ContestRule.OPEN));
    if (terms.window().late(now)) {
      reasons.add(
          Reason.of("contest.past", "Срок приёма заявок уже прошёл: перенесите его и объявите."));
    }
    return reasons.isEmpty() ? Decision.accept(as(ContestState.APPLICATIONS)) : refuse(reasons);
  }

  /** Отменяет. */
  public Decision<Contest, Void> cancel() {
    List<Reason> reasons = refusal(ContestRule.CANCEL);
    return reasons.isEmpty() ? Decision.accept(as(ContestState.CANCELLED)) : refuse(reasons);
  }

  /** Приглашает; who was invited before stays so. */
  public Decision<Contest, Void> invite(List<TeacherId> teachers) {
    List<Reason> reasons = refusal(ContestRule.INVITE);
    List<TeacherId> all = Stream.concat(invited.stream(), teachers.stream()).distinct().toList();
    return reasons.isEmpty()
        ? Decision.accept(
            new Contest(id, place, terms, state, key, jury, all, rounds, announcedOn, paper))
        : refuse(reasons);
  }

  /** Вводит в жюри. */
  public Decision<Contest, Void> seat(Seat seat) {
    return new Seating(this).seat(seat);
  }

  /** Выводит из жюри; the works are to be distributed again. */
  public Decision<Contest, Void> unseat(SeatId seat) {
    return new Seating(this).unseat(seat);
  }

  /** An outsider who has the invitation takes the seat, once. */
  public Decision<Contest, Void> takeSeat(SeatId id, String subject) {
    return new Seating(this).take(id, subject);
  }

  /** Самоотвод: the expert does not score this work. */
  public Decision<Contest, Void> declare(SeatId seat, EntryId entry) {
    return new Seating(this).declare(seat, entry);
  }

  /** Объявляет итоги. */
  public Decision<Contest, Void> announce(LocalDate today) {
    List<Reason> reasons = refusal(ContestRule.ANNOUNCE);
    return reasons.isEmpty()
        ? Decision.accept(
            new Contest(
                id, place, terms, ContestState.CLOSED, key, jury, invited, rounds, today, paper))
        : refuse(reasons);
  }

  /** Distribution and results of the stages. */
  public Reviewing reviewing() {
    return new Reviewing(this);
  }

  /** Number of the stage that is being worked on, from 0; of the last one when all are done. */
  public int stageNumber() {
    int begun = Math.max(0, rounds.size() - 1);
    boolean next = !rounds.isEmpty() && round().fixed() && rounds.size() < terms.stages().size();
    return next ? begun + 1 : begun;
  }

  /** The stage that is being worked on. */
  public Stage stage() {
    return terms.stages().get(stageNumber());
  }

  /** The latest round; an empty one before the first. */
  public Round round() {
    return rounds.isEmpty() ? Round.EMPTY : rounds.get(rounds.size() - 1);
  }

  /** The round of a stage; empty before it. */
  public Round round(int stage) {
    return stage < rounds.size() ? rounds.get(stage) : Round.EMPTY;
  }

  /** Places of the last stage; empty until they are fixed. */
  public List<Standing> finals() {
    boolean done = state == ContestState.RESULTS || state == ContestState.CLOSED;
    return done ? round().standings() : List.of();
  }

  List<Reason> refusal(ContestRule rule) {
    return rule.allows(state) ? List.of() : List.of(rule.refusal(state));
  }

  Contest with(ContestState next, List<Round> all) {
    return new Contest(id, place, terms, next, key, jury, invited, all, announcedOn, paper);
  }

  Contest with(Jury changed) {
    return new Contest(id, place, terms, state, key, changed, invited, rounds, announcedOn, paper);
  }

  private Contest as(ContestState next) {
    return with(next, rounds);
  }

  private static Decision<Contest, Void> refuse(List<Reason> reasons) {
    return Decision.refuse(reasons);
  }
}
