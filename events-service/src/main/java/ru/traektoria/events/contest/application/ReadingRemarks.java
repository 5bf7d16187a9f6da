package ru.traektoria.events.contest.application;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.jury.ScoreSheet;
import ru.traektoria.events.contest.model.jury.Seat;
import ru.traektoria.events.contest.model.terms.ContestState;
import ru.traektoria.events.contest.model.terms.Stage;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Viewer;

/**
 * Что сказали эксперты: the author of a work reads it once the results are announced. Of a blind
 * stage nobody's name is told, also not to the author; points stay with the jury.
 */
@Service
public class ReadingRemarks {

  private final Sheets sheets;
  private final StaffDirectory directory;

  ReadingRemarks(Sheets sheets, StaffDirectory directory) {
    this.sheets = sheets;
    this.directory = directory;
  }

  /**
   * What one expert said.
   *
   * @param stage title of the stage
   * @param expert empty for a blind stage
   * @param comment of the work as a whole; may be empty
   */
  public record Said(String stage, String expert, List<Line> remarks, String comment) {}

  /** Of one criterion. */
  public record Line(String criterion, String words) {}

  /** In the order of the stages; empty for everybody but the author and before the results. */
  public List<Said> of(ContestEntry entry, Contest contest, Viewer viewer) {
    boolean told = contest.state() == ContestState.CLOSED;
    return told && viewer.is(entry.author().teacher().value())
        ? IntStream.range(0, contest.rounds().size())
            .boxed()
            .flatMap(stage -> said(entry, contest, stage))
            .toList()
        : List.of();
  }

  /** Sorted by what tells nothing of the seat. */
  private Stream<Said> said(ContestEntry entry, Contest contest, int stage) {
    return sheets.of(contest.id(), stage).stream()
        .filter(sheet -> sheet.of().entry().equals(entry.id()) && sheet.submitted())
        .filter(sheet -> contest.round(stage).experts(entry.id()).contains(sheet.of().seat()))
        .filter(sheet -> !sheet.comment().isEmpty() || !sheet.remarks().isEmpty())
        .sorted(Comparator.comparing(sheet -> sheet.of().id()))
        .map(sheet -> said(sheet, contest));
  }

  private Said said(ScoreSheet sheet, Contest contest) {
    Stage stage = contest.terms().stages().get(sheet.of().stage());
    return new Said(
        stage.title(),
        stage.blind() ? "" : expert(sheet, contest),
        stage.criteria().stream()
            .filter(criterion -> sheet.remarks().containsKey(criterion.code()))
            .map(c -> new Line(c.name(), sheet.remarks().get(c.code())))
            .toList(),
        sheet.comment());
  }

  private String expert(ScoreSheet sheet, Contest contest) {
    return contest.jury().seats().stream()
        .filter(seat -> seat.id().equals(sheet.of().seat()))
        .findFirst()
        .map(this::name)
        .orElse("");
  }

  private String name(Seat seat) {
    return seat.teacher() == null
        ? seat.outsider().name()
        : directory.shortName(seat.teacher().value());
  }
}
