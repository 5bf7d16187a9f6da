package ru.traektoria.events.contest.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.NamesRule;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.jury.Cipher;
import ru.traektoria.events.contest.model.jury.ScoreSheet;
import ru.traektoria.events.contest.model.ranking.Round;
import ru.traektoria.events.contest.model.ranking.Standing;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;

/** Итоги: the ranking as it stands, fixed, announced. */
@Service
public class Deciding {

  private final Contests contests;
  private final Entries entries;
  private final Sheets sheets;
  private final FindingContests finding;
  private final RecordingResults recording;
  private final Clock clock;

  Deciding(
      Contests contests,
      Entries entries,
      Sheets sheets,
      FindingContests finding,
      RecordingResults recording,
      Clock clock) {
    this.contests = contests;
    this.entries = entries;
    this.sheets = sheets;
    this.finding = finding;
    this.recording = recording;
    this.clock = clock;
  }

  /**
   * A line of the ranking.
   *
   * @param entry {@code null} where names are hidden
   */
  public record Line(Cipher cipher, Standing standing, ContestEntry entry) {}

  /** A submitted sheet of a stage under the cipher of its work. */
  public record SheetLine(Cipher cipher, ScoreSheet sheet) {}

  /** The ranking of a stage: as fixed, or as the sheets stand now. */
  public List<Line> ranking(Contest contest, int stage) {
    Round round = contest.round(stage);
    boolean fixed = round.fixed();
    boolean names = NamesRule.of(contest.terms().stages().get(stage), fixed) == NamesRule.NAME;
    List<Standing> standings =
        fixed
            ? round.standings()
            : stage == contest.stageNumber()
                ? contest.reviewing().standings(sheets.of(contest.id(), stage))
                : List.of();
    Map<EntryId, ContestEntry> known =
        names
            ? entries.of(contest.id()).stream()
                .map(Stored::state)
                .collect(Collectors.toMap(ContestEntry::id, Function.identity()))
            : Map.of();
    return standings.stream()
        .map(s -> new Line(round.cipher(s.entry()).orElseThrow(), s, known.get(s.entry())))
        .toList();
  }

  /** «Работа № 3: 1 из 2» for the running stage. */
  public List<String> lacking(Contest contest) {
    return contest.reviewing().lacking(sheets.of(contest.id(), contest.stageNumber()));
  }

  /** Submitted sheets that count, by the number of the work. */
  public List<SheetLine> sheets(Contest contest, int stage) {
    Round round = contest.round(stage);
    return sheets.of(contest.id(), stage).stream()
        .filter(ScoreSheet::submitted)
        .filter(sheet -> round.experts(sheet.of().entry()).contains(sheet.of().seat()))
        .filter(sheet -> contest.jury().seat(sheet.of().seat()).isPresent())
        .flatMap(sheet -> line(round, sheet).stream())
        .sorted(
            Comparator.comparingInt((SheetLine line) -> line.cipher().number())
                .thenComparing(line -> line.sheet().of().seat().value()))
        .toList();
  }

  private static Optional<SheetLine> line(Round round, ScoreSheet sheet) {
    return round.cipher(sheet.of().entry()).map(cipher -> new SheetLine(cipher, sheet));
  }

  /** Фиксирует итоги этапа. */
  public Stored<Contest> fix(ContestId id, long version, Scope scope) {
    Contest known = finding.arranged(id, scope).state();
    List<ScoreSheet> all = sheets.of(id, known.stageNumber());
    LocalDate today = LocalDate.now(clock);
    return contests.update(id, version, contest -> contest.reviewing().fix(all, today));
  }

  /**
   * Объявляет итоги: first everybody's participation is recorded, so that a repeat after a failure
   * finds it there and goes on.
   */
  public Stored<Contest> announce(ContestId id, long version, Scope scope) {
    Stored<Contest> stored = finding.arranged(id, scope);
    Contest known = stored.state();
    LocalDate today = LocalDate.now(clock);
    if (stored.version() == version && known.announce(today).accepted()) {
      recording.record(known, scope);
    }
    return contests.update(id, version, contest -> contest.announce(today));
  }
}
