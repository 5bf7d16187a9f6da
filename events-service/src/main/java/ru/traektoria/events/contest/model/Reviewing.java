package ru.traektoria.events.contest.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.traektoria.events.contest.model.jury.Cipher;
import ru.traektoria.events.contest.model.jury.Conflict;
import ru.traektoria.events.contest.model.jury.Distribution;
import ru.traektoria.events.contest.model.jury.Given;
import ru.traektoria.events.contest.model.jury.Keyed;
import ru.traektoria.events.contest.model.jury.ScoreSheet;
import ru.traektoria.events.contest.model.ranking.Ranking;
import ru.traektoria.events.contest.model.ranking.Round;
import ru.traektoria.events.contest.model.ranking.Scored;
import ru.traektoria.events.contest.model.ranking.Standing;
import ru.traektoria.events.contest.model.terms.ContestRule;
import ru.traektoria.events.contest.model.terms.ContestState;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.model.terms.SeatId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Экспертиза: giving out the works of a stage, and fixing its places. */
public record Reviewing(Contest contest) {

  /**
   * The works that can be given out.
   *
   * @param admitted entry → nomination
   * @param undecided applications that nobody has admitted or given back yet
   * @param conflicts of interest between the jury and the admitted works
   * @param sheets of this stage, for works that are scored already
   */
  public record Works(
      Map<EntryId, String> admitted,
      long undecided,
      List<Conflict> conflicts,
      List<ScoreSheet> sheets) {}

  /**
   * Распределяет работы этапа; again whenever somebody has left, declared a conflict, or experts
   * are too far apart.
   */
  public Decision<Contest, Void> distribute(Works works, LocalDateTime now) {
    List<Reason> reasons = againstDistributing(works, now);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    int number = contest.stageNumber();
    Round before = contest.round(number);
    Keyed key = new Keyed(contest.key());
    Map<EntryId, String> taking = taking(works.admitted(), number);
    List<Cipher> ciphers = Cipher.numbered(taking, before.ciphers(), key, number);
    Map<EntryId, Set<SeatId>> barred = Covering.barred(works.conflicts());
    Map<EntryId, Integer> needed = new Covering(contest).needed(ciphers, barred, works.sheets());
    List<Given> given =
        new Distribution(contest.jury().at(number), barred, key).of(needed, before.given());
    List<Reason> short_ = shortages(ciphers, needed, given);
    return short_.isEmpty()
        ? Decision.accept(
            contest.with(
                ContestState.REVIEW,
                placed(
                    number, new Round(ciphers, given, relevant(works, taking), List.of(), null))))
        : Decision.refuse(short_);
  }

  private List<Reason> againstDistributing(Works works, LocalDateTime now) {
    List<Reason> reasons = new ArrayList<>(contest.refusal(ContestRule.DISTRIBUTE));
    int number = contest.stageNumber();
    if (contest.state() == ContestState.APPLICATIONS && !contest.terms().window().late(now)) {
      reasons.add(Reason.of("contest.still-open", "Приём заявок ещё идёт."));
    }
    if (contest.state() == ContestState.APPLICATIONS && works.undecided() > 0) {
      reasons.add(
          Reason.of(
              "contest.undecided",
              "Сначала допустите или верните поданные заявки: " + works.undecided() + "."));
    }
    if (taking(works.admitted(), number).isEmpty()) {
      reasons.add(Reason.of("contest.no-works", "Допущенных работ нет: распределять нечего."));
    }
    if (contest.jury().at(number).isEmpty()) {
      reasons.add(Reason.of("contest.no-jury", "В жюри этого этапа пока никого нет."));
    }
    return reasons;
  }

  /** In the first stage all that were admitted, later those who went on and are still there. */
  private Map<EntryId, String> taking(Map<EntryId, String> admitted, int number) {
    Map<EntryId, String> taking = new LinkedHashMap<>(admitted);
    if (number > 0) {
      taking
          .keySet()
          .retainAll(
              contest.round(number - 1).standings().stream()
                  .filter(Standing::onward)
                  .map(Standing::entry)
                  .collect(Collectors.toSet()));
    }
    return taking;
  }

  private static List<Conflict> relevant(Works works, Map<EntryId, String> taking) {
    return works.conflicts().stream().filter(c -> taking.containsKey(c.entry())).toList();
  }

  private static List<Reason> shortages(
      List<Cipher> ciphers, Map<EntryId, Integer> needed, List<Given> given) {
    Map<EntryId, Integer> has =
        given.stream().collect(Collectors.toMap(Given::entry, one -> one.seats().size()));
    List<String> lacking =
        ciphers.stream()
            .filter(cipher -> has.get(cipher.entry()) < needed.get(cipher.entry()))
            .map(Cipher::label)
            .toList();
    return lacking.isEmpty()
        ? List.of()
        : List.of(
            Reason.of(
                "contest.few-experts",
                "Не хватает экспертов без конфликта интересов: "
                    + String.join(", ", lacking)
                    + ". Введите в жюри ещё кого-нибудь."));
  }

  /**
   * Фиксирует итоги этапа: names are open from now on.
   *
   * @param sheets of the stage; drafts and sheets of who has left the jury do not count
   */
  public Decision<Contest, Void> fix(List<ScoreSheet> sheets, LocalDate today) {
    List<Reason> reasons = new ArrayList<>(contest.refusal(ContestRule.FIX));
    int number = contest.stageNumber();
    Round round = contest.round(number);
    if (reasons.isEmpty() && round.ciphers().isEmpty()) {
      reasons.add(Reason.of("contest.not-given", "Работы этого этапа ещё не распределены."));
    }
    List<String> lacking = reasons.isEmpty() ? lacking(sheets) : List.of();
    if (!lacking.isEmpty()) {
      reasons.add(
          Reason.of(
              "contest.unscored",
              "Листов не хватает: "
                  + String.join("; ", lacking)
                  + ". Дождитесь экспертов или распределите работы ещё раз."));
    }
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<Standing> standings = standings(sheets);
    boolean last = number == contest.terms().stages().size() - 1;
    return Decision.accept(
        contest.with(
            last ? ContestState.RESULTS : ContestState.REVIEW,
            placed(
                number,
                new Round(round.ciphers(), round.given(), round.conflicts(), standings, today))));
  }

  /** «Работа № 3: 1 из 2» for every work that lacks sheets. */
  public List<String> lacking(List<ScoreSheet> sheets) {
    return new Covering(contest).lacking(sheets);
  }

  /** The ranking as the sheets stand now. */
  public List<Standing> standings(List<ScoreSheet> sheets) {
    Covering covering = new Covering(contest);
    List<Scored> works =
        contest.round(contest.stageNumber()).ciphers().stream()
            .map(c -> new Scored(c.entry(), c.nomination(), covering.counting(c.entry(), sheets)))
            .toList();
    return new Ranking(contest.stage()).of(works);
  }

  private List<Round> placed(int number, Round round) {
    List<Round> all = new ArrayList<>(contest.rounds());
    if (number < all.size()) {
      all.set(number, round);
    } else {
      all.add(round);
    }
    return all;
  }
}
