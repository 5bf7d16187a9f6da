package ru.traektoria.events.contest.web.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.jury.Seat;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.Stage;
import ru.traektoria.events.contest.web.JuryViews;
import ru.traektoria.events.contest.web.RankingLine;
import ru.traektoria.platform.documents.print.FillingTemplate.Words;
import ru.traektoria.platform.documents.print.PrintDesk;
import ru.traektoria.platform.documents.print.PrintDesk.Sheet;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Russian;

/** Протокол жюри: the places of a stage whose results are fixed, as a file. */
@Controller
@RequestMapping("/activities/contests/{id}/stages/{stage}")
class ContestProtocolPrint {

  private final FindingContests finding;
  private final JuryViews views;
  private final PrintDesk desk;

  ContestProtocolPrint(FindingContests finding, JuryViews views, PrintDesk desk) {
    this.finding = finding;
    this.views = views;
    this.desk = desk;
  }

  @GetMapping("/protocol.docx")
  ResponseEntity<byte[]> docx(@PathVariable String id, @PathVariable int stage, Scope scope) {
    return desk.docx(sheet(id, stage, scope));
  }

  @GetMapping("/protocol.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable int stage, Scope scope) {
    return desk.pdf(sheet(id, stage, scope));
  }

  private Sheet sheet(String id, int number, Scope scope) {
    Contest contest = finding.arranged(new ContestId(id), scope).state();
    if (number < 0 || number >= contest.terms().stages().size()) {
      throw Problems.notFound("Этап");
    }
    if (!contest.round(number).fixed()) {
      throw Problems.refused(
          Reason.of("contest.not-fixed", "Протокол печатается, когда итоги этапа зафиксированы."));
    }
    Stage stage = contest.terms().stages().get(number);
    return new Sheet(
        ContestPaper.CONTEST_PROTOCOL,
        contest.place().municipality().value(),
        "Протокол жюри — " + contest.terms().title() + " — " + stage.title(),
        words(contest, number, stage));
  }

  private Words words(Contest contest, int number, Stage stage) {
    List<Seat> seats = contest.jury().seats().stream().filter(s -> s.sits(number)).toList();
    Map<String, String> once = new HashMap<>();
    once.put("конкурс", contest.terms().title());
    once.put("этап", stage.title());
    once.put("дата", Russian.date(contest.round(number).fixedOn()));
    once.put("критерии", criteria(stage));
    once.put("порядок", order(stage));
    once.put("жюри", seats.stream().map(views::name).collect(Collectors.joining(", ")));
    once.put(
        "председатель",
        seats.stream().filter(Seat::chair).map(views::name).collect(Collectors.joining(", ")));
    List<Map<String, String>> places =
        views.ranking(contest, number).stream().map(ContestProtocolPrint::row).toList();
    return new Words(once, Map.of(ContestPaper.PLACES, places));
  }

  private static String criteria(Stage stage) {
    return stage.criteria().stream()
        .map(c -> c.name() + " (вес " + Russian.number(c.weight()) + ", до " + c.most() + ")")
        .collect(Collectors.joining("; "));
  }

  private static String order(Stage stage) {
    return (stage.perWork() == 0
            ? "каждую работу оценило всё жюри этапа"
            : "экспертов на работу — не меньше " + stage.perWork())
        + (stage.blind() ? "; имена скрыты до итогов" : "; имена открыты")
        + "; балл — среднее сумм сданных листов; при равенстве — «"
        + stage.weightiest().name()
        + "», затем общее место";
  }

  private static Map<String, String> row(RankingLine line) {
    String from = line.organisation() == null ? "" : ", " + line.organisation();
    String award = line.onward() ? "проходит дальше" : "";
    return Map.of(
        "место", String.valueOf(line.place()),
        "шифр", line.label(),
        "участник", (line.name() == null ? "" : line.name()) + from,
        "номинация", line.nomination(),
        "балл", Russian.number(line.score()),
        "листов", String.valueOf(line.sheets()),
        "итог", line.award() == null ? award : line.award());
  }
}
