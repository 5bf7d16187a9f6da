package ru.traektoria.events.contest.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.contest.application.Deciding;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.ranking.EnoughRule;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.ContestRule;
import ru.traektoria.events.contest.model.terms.ContestState;
import ru.traektoria.events.contest.model.terms.Stage;
import ru.traektoria.events.contest.web.JuryViews;
import ru.traektoria.events.contest.web.RankingLine;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Экспертиза и итоги: the ranking of a stage, fixing and announcing. */
@Controller
class RankingPages {

  private static final String RANKING = ContestWords.PATH + "/{id}/ranking";

  private final FindingContests finding;
  private final Deciding deciding;
  private final JuryViews views;
  private final Clock clock;

  RankingPages(FindingContests finding, Deciding deciding, JuryViews views, Clock clock) {
    this.finding = finding;
    this.deciding = deciding;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping(RANKING)
  Object ranking(
      @PathVariable String id,
      @RequestParam(required = false) Integer stage,
      TableQuery query,
      Scope scope,
      Model model) {
    Stored<Contest> stored = finding.arranged(new ContestId(id), scope);
    Contest contest = stored.state();
    int number = number(contest, stage);
    List<RankingLine> lines = views.ranking(contest, number);
    boolean named = lines.stream().anyMatch(line -> line.name() != null);
    Table<RankingLine> table = table(contest, named).at(ContestWords.PATH + "/" + id + "/ranking");
    TablePage<RankingLine> page = TablePage.cut(lines, table, query);
    if (query.export()) {
      return TableExport.answer("Итоги этапа", table, page, LocalDate.now(clock));
    }
    model.addAttribute(heading(stored, number));
    model.addAttribute("tabs", ContestPages.tabs(contest, "ranking"));
    model.addAttribute("stages", stages(contest, number));
    model.addAttribute("table", table.view(page));
    model.addAttribute("lacking", lacking(contest, number));
    model.addAttribute("at", ContestWords.PATH + "/" + id);
    model.addAttribute("version", stored.version());
    model.addAttribute("widest", EnoughRule.WIDEST);
    model.addAttribute("tie", contest.terms().stages().get(number).weightiest().name());
    model.addAttribute("hidden", !named && contest.terms().stages().get(number).blind());
    model.addAttribute("fixes", fixes(contest, number));
    model.addAttribute("announces", ContestRule.ANNOUNCE.allows(contest.state()));
    return "contests/ranking";
  }

  private static boolean fixes(Contest contest, int number) {
    return ContestRule.FIX.allows(contest.state())
        && number == contest.stageNumber()
        && !contest.round(number).ciphers().isEmpty();
  }

  private List<String> lacking(Contest contest, int number) {
    return fixes(contest, number) ? deciding.lacking(contest) : List.of();
  }

  static int number(Contest contest, Integer asked) {
    int number = asked == null ? contest.stageNumber() : asked;
    if (number < 0 || number >= contest.terms().stages().size()) {
      throw Problems.notFound("Этап");
    }
    return number;
  }

  private static Heading heading(Stored<Contest> stored, int number) {
    Contest contest = stored.state();
    String at = ContestWords.PATH + "/" + stored.id();
    Heading heading =
        Heading.of("Экспертиза и итоги")
            .under("Конкурсы", ContestWords.PATH)
            .under(contest.terms().title(), at)
            .badge(ContestWords.state(contest.state()));
    Heading listed =
        contest.round(number).ciphers().isEmpty()
            ? heading
            : heading.also(Action.link("Оценочные листы", at + "/sheets?stage=" + number, "table"));
    String protocol = at + "/stages/" + number + "/protocol.";
    return contest.round(number).fixed()
        ? listed
            .also(Action.link("Протокол DOCX", protocol + "docx", "file-text"))
            .also(Action.link("Протокол PDF", protocol + "pdf", "printer"))
        : listed;
  }

  private static List<Tab> stages(Contest contest, int active) {
    String at = ContestWords.PATH + "/" + contest.id().value() + "/ranking?stage=";
    List<Stage> all = contest.terms().stages();
    return all.size() < 2
        ? List.of()
        : IntStream.range(0, all.size())
            .mapToObj(n -> Tab.of(all.get(n).title(), at + n, n == active))
            .toList();
  }

  private static Table<RankingLine> table(Contest contest, boolean named) {
    List<Column<RankingLine>> columns = new ArrayList<>();
    columns.add(
        named
            ? Column.<RankingLine>text("name", "Участник", RankingLine::name)
                .note(RankingLine::organisation)
                .sortable()
            : Column.<RankingLine>text("label", "Работа", RankingLine::label)
                .sortable(RankingLine::number));
    if (named) {
      columns.add(Column.text("label", "Шифр", RankingLine::label));
    }
    columns.add(
        Column.<RankingLine>text("nomination", "Номинация", RankingLine::nomination).sortable());
    columns.add(
        Column.<RankingLine>number(
                "place", "Место", line -> line.sheets() == 0 ? null : line.place())
            .sortable());
    columns.add(Column.<RankingLine>number("score", "Балл", RankingLine::score).sortable());
    columns.add(Column.<RankingLine>number("tie", "При равенстве", RankingLine::tie));
    columns.add(Column.<RankingLine>number("sheets", "Листов", RankingLine::sheets).sortable());
    columns.add(
        Column.<RankingLine>number("spread", "Расхождение, %", RankingLine::spread).sortable());
    columns.add(Column.badges("state", "Итог", line -> badges(contest, line)));
    @SuppressWarnings("unchecked")
    Column<RankingLine>[] array = columns.toArray(Column[]::new);
    return Table.of("ranking", ContestWords.PATH, array)
        .empty(
            Empty.saying("Работы этого этапа ещё не распределены")
                .advice("Соберите жюри и распределите работы: вкладка «Жюри»."));
  }

  private static List<Badge> badges(Contest contest, RankingLine line) {
    List<Badge> badges = new ArrayList<>();
    if (line.award() != null) {
      badges.add(
          line.award().equals("Участник")
              ? Badge.neutral(line.award())
              : Badge.good(line.award()).icon("trophy"));
    } else if (line.onward() && contest.round(contest.rounds().size() - 1).fixed()) {
      badges.add(Badge.good("Проходит дальше"));
    }
    boolean wide = line.spread().compareTo(EnoughRule.WIDEST) > 0;
    boolean running = contest.state() == ContestState.REVIEW;
    if (wide && running) {
      badges.add(Badge.warning("Эксперты расходятся"));
    }
    return badges;
  }

  @PostMapping(ContestWords.PATH + "/{id}/results")
  ResponseEntity<Void> fix(@PathVariable String id, IfMatch seen, Scope scope) {
    deciding.fix(new ContestId(id), seen.version(), scope);
    return Done.here("Итоги этапа зафиксированы, имена открыты");
  }

  @PostMapping(ContestWords.PATH + "/{id}/announcement")
  ResponseEntity<Void> announce(@PathVariable String id, IfMatch seen, Scope scope) {
    deciding.announce(new ContestId(id), seen.version(), scope);
    return Done.here("Итоги объявлены: участие, победы и работа в жюри уже в портфолио");
  }
}
