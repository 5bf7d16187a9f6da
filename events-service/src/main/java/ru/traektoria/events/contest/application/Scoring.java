package ru.traektoria.events.contest.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.NamesRule;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.jury.Cipher;
import ru.traektoria.events.contest.model.jury.Marks;
import ru.traektoria.events.contest.model.jury.ScoreSheet;
import ru.traektoria.events.contest.model.jury.Seat;
import ru.traektoria.events.contest.model.ranking.Round;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.ContestRule;
import ru.traektoria.events.contest.model.terms.Stage;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Оценка: an expert's own works under their ciphers. Addresses carry the number of the work, never
 * the id of the application.
 */
@Service
public class Scoring {

  private final Contests contests;
  private final Entries entries;
  private final Sheets sheets;
  private final ContestReach reach;
  private final FindingContests finding;
  private final Clock clock;

  Scoring(
      Contests contests,
      Entries entries,
      Sheets sheets,
      ContestReach reach,
      FindingContests finding,
      Clock clock) {
    this.contests = contests;
    this.entries = entries;
    this.sheets = sheets;
    this.reach = reach;
    this.finding = finding;
    this.clock = clock;
  }

  /** Where a work is: its contest, stage and number. */
  public record Place(ContestId contest, int stage, int number) {}

  /**
   * A work as its expert gets it.
   *
   * @param author {@code null} where names are hidden
   * @param version of the sheet
   */
  public record Work(
      Contest contest,
      Stage stage,
      Place place,
      Cipher cipher,
      ContestEntry entry,
      boolean named,
      ScoreSheet sheet,
      long version,
      boolean open) {}

  /** The works of the viewer in all contests where the viewer judges, those of running stages. */
  public List<Work> desk(Scope scope) {
    return finding.all(scope).stream()
        .map(Stored::state)
        .filter(contest -> ContestRule.SCORE.allows(contest.state()))
        .flatMap(contest -> worksOf(contest, scope).stream())
        .toList();
  }

  private List<Work> worksOf(Contest contest, Scope scope) {
    Seat seat = reach.seat(scope.viewer(), contest);
    int stage = contest.stageNumber();
    return seat == null
        ? List.of()
        : contest.round(stage).worksOf(seat.id()).stream()
            .map(cipher -> work(contest, new Place(contest.id(), stage, cipher.number()), seat))
            .toList();
  }

  /** One work of the viewer; 404 for a work of somebody else. */
  public Work one(Place place, Scope scope) {
    Contest contest = finding.one(place.contest(), scope).state();
    Seat seat = reach.seat(scope.viewer(), contest);
    if (seat == null) {
      throw notFound();
    }
    return work(contest, place, seat);
  }

  private Work work(Contest contest, Place place, Seat seat) {
    boolean known = place.stage() >= 0 && place.stage() < contest.terms().stages().size();
    if (!known) {
      throw notFound();
    }
    Round round = contest.round(place.stage());
    Cipher cipher =
        round
            .work(place.number())
            .filter(one -> round.experts(one.entry()).contains(seat.id()))
            .orElseThrow(Scoring::notFound);
    Stage stage = contest.terms().stages().get(place.stage());
    ScoreSheet.Of of = new ScoreSheet.Of(contest.id(), place.stage(), cipher.entry(), seat.id());
    Stored<ScoreSheet> sheet =
        sheets.find(of).orElseGet(() -> new Stored<>(of.id(), 1, ScoreSheet.empty(of)));
    boolean open = !round.fixed() && ContestRule.SCORE.allows(contest.state());
    return new Work(
        contest,
        stage,
        place,
        cipher,
        entries.find(cipher.entry()).orElseThrow(Scoring::notFound).state(),
        NamesRule.of(stage, round.fixed()) == NamesRule.NAME,
        sheet.state(),
        sheet.version(),
        open);
  }

  /** Сохраняет черновик листа. */
  public Work save(Place place, long version, Marks given, Scope scope) {
    return change(place, version, scope, (sheet, stage) -> sheet.save(given, stage));
  }

  /** Сдаёт лист. */
  public Work submit(Place place, long version, Marks given, Scope scope) {
    LocalDate today = LocalDate.now(clock);
    return change(place, version, scope, (sheet, stage) -> sheet.submit(given, stage, today));
  }

  private Work change(
      Place place,
      long version,
      Scope scope,
      BiFunction<ScoreSheet, Stage, Decision<ScoreSheet, Void>> how) {
    Work work = one(place, scope);
    if (!work.open()) {
      throw Problems.refused(ContestRule.SCORE.refusal(work.contest().state()));
    }
    sheets.change(work.sheet().of(), version, sheet -> how.apply(sheet, work.stage()));
    return one(place, scope);
  }

  /** Самоотвод: the work goes to somebody else. */
  public void declare(Place place, Scope scope) {
    Work work = one(place, scope);
    contests.update(
        place.contest(),
        null,
        contest -> contest.declare(work.sheet().of().seat(), work.cipher().entry()));
  }

  /** Methodist gives a submitted sheet back to its expert. */
  public void giveBack(Place place, String seat, Scope scope) {
    Contest contest = finding.arranged(place.contest(), scope).state();
    Round round = contest.round(place.stage());
    Cipher cipher = round.work(place.number()).orElseThrow(Scoring::notFound);
    ScoreSheet sheet =
        sheets.of(contest.id(), place.stage()).stream()
            .filter(one -> one.of().entry().equals(cipher.entry()))
            .filter(one -> one.of().seat().value().equals(seat))
            .findFirst()
            .orElseThrow(Scoring::notFound);
    if (round.fixed()) {
      throw Problems.refused(ContestRule.SCORE.refusal(contest.state()));
    }
    sheets.change(sheet.of(), null, ScoreSheet::giveBack);
  }

  private static RuntimeException notFound() {
    return Problems.notFound("Работа");
  }
}
