package ru.traektoria.events.contest.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.contest.application.Deciding;
import ru.traektoria.events.contest.application.Deciding.SheetLine;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.application.Scoring;
import ru.traektoria.events.contest.application.Scoring.Place;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.jury.Seat;
import ru.traektoria.events.contest.model.ranking.Ranking;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.ContestRule;
import ru.traektoria.events.contest.model.terms.Criterion;
import ru.traektoria.events.contest.model.terms.Stage;
import ru.traektoria.events.contest.web.JuryViews;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Оценочные листы: whoever recomputes from them gets the same places; one may be given back. */
@Controller
class SheetsPages {

  private static final String SHEETS = ContestWords.PATH + "/{id}/sheets";

  private final FindingContests finding;
  private final Deciding deciding;
  private final Scoring scoring;
  private final JuryViews views;
  private final Clock clock;

  SheetsPages(
      FindingContests finding, Deciding deciding, Scoring scoring, JuryViews views, Clock clock) {
    this.finding = finding;
    this.deciding = deciding;
    this.scoring = scoring;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping(SHEETS)
  Object sheets(
      @PathVariable String id,
      @RequestParam(required = false) Integer stage,
      TableQuery query,
      Scope scope,
      Model model) {
    Contest contest = finding.arranged(new ContestId(id), scope).state();
    int number = RankingPages.number(contest, stage);
    Table<SheetLine> table =
        sheetTable(contest, number).at(ContestWords.PATH + "/" + id + "/sheets");
    TablePage<SheetLine> page = TablePage.cut(deciding.sheets(contest, number), table, query);
    if (query.export()) {
      return TableExport.answer("Оценочные листы", table, page, LocalDate.now(clock));
    }
    String card = ContestWords.PATH + "/" + id;
    model.addAttribute(
        Heading.of("Оценочные листы")
            .under("Конкурсы", ContestWords.PATH)
            .under(contest.terms().title(), card)
            .under("Экспертиза и итоги", card + "/ranking?stage=" + number)
            .lead("Сданные листы этапа «" + contest.terms().stages().get(number).title() + "»."));
    model.addAttribute("tabs", List.of());
    model.addAttribute("table", table.view(page));
    return "contests/table";
  }

  private Table<SheetLine> sheetTable(Contest contest, int number) {
    Stage stage = contest.terms().stages().get(number);
    boolean running = ContestRule.SCORE.allows(contest.state()) && !contest.round(number).fixed();
    Ranking ranking = new Ranking(stage);
    List<Column<SheetLine>> columns = new ArrayList<>();
    columns.add(
        Column.<SheetLine>number("work", "Работа №", line -> line.cipher().number()).sortable());
    columns.add(
        Column.<SheetLine>text("nomination", "Номинация", line -> line.cipher().nomination())
            .sortable());
    columns.add(
        Column.<SheetLine>text("expert", "Эксперт", line -> expert(contest, line)).sortable());
    for (Criterion criterion : stage.criteria()) {
      columns.add(
          Column.number(
              criterion.code(),
              criterion.name() + " (вес " + criterion.weight().toPlainString() + ")",
              line -> line.sheet().points().get(criterion.code())));
    }
    columns.add(Column.number("sum", "Сумма", line -> ranking.sum(line.sheet().points())));
    columns.add(Column.text("remarks", "Пояснения к баллам", line -> remarks(stage, line)));
    columns.add(Column.text("comment", "Комментарий", line -> line.sheet().comment()));
    if (running) {
      columns.add(Column.actions("Действие", line -> List.of(back(contest, number, line))));
    }
    @SuppressWarnings("unchecked")
    Column<SheetLine>[] array = columns.toArray(Column[]::new);
    return Table.of("sheets", ContestWords.PATH, array)
        .sortedBy("work")
        .empty(Empty.saying("Сданных листов пока нет"));
  }

  private static String remarks(Stage stage, SheetLine line) {
    return stage.criteria().stream()
        .filter(one -> line.sheet().remarks().containsKey(one.code()))
        .map(one -> one.name() + ": " + line.sheet().remarks().get(one.code()))
        .collect(Collectors.joining("; "));
  }

  private static Action back(Contest contest, int stage, SheetLine line) {
    return Action.post(
            "Вернуть эксперту",
            ContestWords.PATH
                + "/"
                + contest.id().value()
                + "/stages/"
                + stage
                + "/works/"
                + line.cipher().number()
                + "/sheets/"
                + line.sheet().of().seat().value()
                + "/return")
        .confirm("Вернуть лист эксперту? Пока он не сдаст его снова, лист не считается.");
  }

  private String expert(Contest contest, SheetLine line) {
    Seat seat = contest.jury().seat(line.sheet().of().seat()).orElse(null);
    return seat == null ? "" : views.name(seat);
  }

  @PostMapping(ContestWords.PATH + "/{id}/stages/{stage}/works/{number}/sheets/{seat}/return")
  ResponseEntity<Void> giveBack(
      @PathVariable String id,
      @PathVariable int stage,
      @PathVariable int number,
      @PathVariable String seat,
      Scope scope) {
    scoring.giveBack(new Place(new ContestId(id), stage, number), seat, scope);
    return Done.here("Лист возвращён эксперту");
  }
}
