package ru.traektoria.events.contest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.contest.application.Deciding;
import ru.traektoria.events.contest.application.Deciding.Line;
import ru.traektoria.events.contest.application.Deciding.SheetLine;
import ru.traektoria.events.contest.application.OpeningWorks;
import ru.traektoria.events.contest.application.Scoring;
import ru.traektoria.events.contest.application.SeatingJury;
import ru.traektoria.events.contest.model.Awards;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.entry.Work;
import ru.traektoria.events.contest.model.jury.Cipher;
import ru.traektoria.events.contest.model.jury.Seat;
import ru.traektoria.events.contest.model.ranking.Round;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Attachment;

/** Makes views of the jury, of works under their ciphers and of the ranking. */
@Component
public class JuryViews {

  private final StaffDirectory directory;
  private final Deciding deciding;

  JuryViews(StaffDirectory directory, Deciding deciding) {
    this.directory = directory;
    this.deciding = deciding;
  }

  /** The jury of a contest. */
  public JuryView jury(Contest contest) {
    Round round = contest.round(contest.stageNumber());
    List<SheetLine> sheets = deciding.sheets(contest, contest.stageNumber());
    boolean given = !round.ciphers().isEmpty() && !round.fixed();
    return new JuryView(
        contest.jury().seats().stream().map(seat -> seat(contest, seat, round, sheets)).toList(),
        given,
        given ? deciding.lacking(contest) : List.of());
  }

  private JuryView.SeatView seat(Contest contest, Seat seat, Round round, List<SheetLine> sheets) {
    boolean invited = seat.outsider() != null && seat.account() == null;
    return new JuryView.SeatView(
        seat.id().value(),
        name(seat),
        post(seat),
        seat.outsider() != null,
        seat.chair(),
        stages(contest, seat),
        invited ? invitation(contest, seat) : null,
        round.worksOf(seat.id()).size(),
        (int) sheets.stream().filter(s -> s.sheet().of().seat().equals(seat.id())).count(),
        conflicts(contest, seat, round));
  }

  /** The name of a member of the jury. */
  public String name(Seat seat) {
    return seat.teacher() == null ? seat.outsider().name() : directory.name(seat.teacher().value());
  }

  private String post(Seat seat) {
    return seat.teacher() == null
        ? seat.outsider().post()
        : directory
            .find(seat.teacher().value())
            .map(e -> directory.shortName(e.organisation()))
            .orElse("");
  }

  private static String stages(Contest contest, Seat seat) {
    return seat.stages().isEmpty()
        ? "все этапы"
        : seat.stages().stream()
            .filter(n -> n < contest.terms().stages().size())
            .map(n -> contest.terms().stages().get(n).title())
            .collect(Collectors.joining(", "));
  }

  private static String invitation(Contest contest, Seat seat) {
    return "/activities/contests/"
        + contest.id().value()
        + "/seats/"
        + seat.id().value()
        + "/"
        + SeatingJury.code(contest, seat.id());
  }

  private static List<String> conflicts(Contest contest, Seat seat, Round round) {
    Set<EntryId> declared =
        contest.jury().declared().stream()
            .filter(one -> one.seat().equals(seat.id()))
            .map(one -> one.entry())
            .collect(Collectors.toSet());
    List<String> all = new ArrayList<>();
    round.conflicts().stream()
        .filter(c -> c.seat().equals(seat.id()))
        .forEach(
            c -> {
              declared.remove(c.entry());
              round
                  .cipher(c.entry())
                  .ifPresent(cipher -> all.add(cipher.label() + ": " + c.kind().label()));
            });
    declared.forEach(
        entry -> round.cipher(entry).ifPresent(c -> all.add(c.label() + ": заявлен экспертом")));
    return all;
  }

  /** A work as its expert gets it. */
  public WorkView work(Scoring.Work given) {
    ContestEntry entry = given.entry();
    Work work = entry.work();
    boolean named = given.named();
    return new WorkView(
        given.contest().id().value(),
        given.contest().terms().title(),
        given.place().stage(),
        given.stage().title(),
        given.place().number(),
        given.cipher().label(),
        given.cipher().nomination(),
        named ? directory.name(entry.author().teacher().value()) : null,
        work.title(),
        work.about(),
        named ? work.links() : List.of(),
        files(given, work.files()),
        given.stage().criteria(),
        given.sheet().points(),
        given.sheet().remarks(),
        given.sheet().comment(),
        given.sheet().submitted(),
        given.version(),
        given.open());
  }

  private static List<WorkView.FileView> files(Scoring.Work given, List<Attachment> files) {
    List<WorkView.FileView> all = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Attachment file = files.get(i);
      String name = given.named() ? file.name() : OpeningWorks.neutral(given, file, i + 1);
      all.add(new WorkView.FileView(i + 1, name));
    }
    return all;
  }

  /** The ranking of a stage. */
  public List<RankingLine> ranking(Contest contest, int stage) {
    boolean last = !contest.finals().isEmpty() && stage == contest.rounds().size() - 1;
    return deciding.ranking(contest, stage).stream()
        .map(line -> line(line, last ? new Awards(contest) : null))
        .toList();
  }

  private RankingLine line(Line line, Awards awards) {
    Cipher cipher = line.cipher();
    ContestEntry entry = line.entry();
    boolean named = entry != null;
    boolean placed = named && entry.author().place().organisation() != null;
    return new RankingLine(
        cipher.number(),
        cipher.label(),
        named ? directory.name(entry.author().teacher().value()) : null,
        placed ? directory.name(entry.author().place().organisation().value()) : null,
        cipher.nomination(),
        named ? entry.work().title() : null,
        line.standing().place(),
        line.standing().score(),
        line.standing().tie(),
        line.standing().sheets(),
        line.standing().spread(),
        line.standing().onward(),
        awards == null ? null : Words.role(awards.role(line.standing())));
  }
}
