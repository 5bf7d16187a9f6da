package ru.traektoria.monitoring.manual.web.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.manual.application.results.ResultPart;
import ru.traektoria.monitoring.manual.application.results.ResultsBoard;
import ru.traektoria.monitoring.manual.application.results.ResultsBoard.Board;
import ru.traektoria.monitoring.manual.application.results.ResultsBoard.Line;
import ru.traektoria.monitoring.manual.application.results.ResultsBoard.Value;
import ru.traektoria.monitoring.manual.web.Reach;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Результаты учеников: by component and organisation, against the year before; no pupil, ever. */
@Controller
class ResultsPages {

  private static final String PATH = "/monitoring/results";
  private static final int YEARS = 5;

  /** An organisation on the page. */
  record Row(String name, Line line) {

    String text(ResultPart part) {
      return words(line.values().get(part));
    }

    String of(int people) {
      return Russian.of(people, line.pedagogues());
    }

    String change(ResultPart part) {
      Value value = line.values().get(part);
      return value == null || value.change() == null ? null : changed(value);
    }
  }

  private final ResultsBoard board;
  private final StaffDirectory directory;
  private final Reach reach;
  private final Clock clock;

  ResultsPages(ResultsBoard board, StaffDirectory directory, Reach reach, Clock clock) {
    this.board = board;
    this.directory = directory;
    this.reach = reach;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Object results(
      @RequestParam(required = false) String year, TableQuery query, Scope scope, Model model) {
    LocalDate today = LocalDate.now(clock);
    AcademicYear chosen = year(year, today);
    String own = scope.organisation().orElse(null);
    Board found = board.of(reach.municipality(scope), chosen, own, today);
    List<Row> rows =
        found.lines().stream()
            .map(line -> new Row(directory.shortName(line.organisation()), line))
            .toList();
    TablePage<Row> page = TablePage.cut(rows, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Результаты учеников", TABLE, page, today);
    }
    model.addAttribute(
        Heading.of("Результаты учеников")
            .under("Главная", "/")
            .under("Сбор данных", ManualPages.PATH)
            .lead(
                chosen.label()
                    + " учебный год к предыдущему. Только сводно; где учеников меньше пяти, число"
                    + " скрыто.")
            .badge(verdict(found)));
    model.addAttribute("tiles", found.whole().stream().map(ResultsPages::tile).toList());
    model.addAttribute(
        "table",
        TABLE
            .view(page)
            .filters(
                Fields.select("year", "Учебный год", years(today)).with("placeholder", "Прошлый")));
    return "monitoring/manual/results";
  }

  /** The year asked for; at first the last one that has ended, for it has results. */
  private static AcademicYear year(String text, LocalDate today) {
    if (text == null || text.isBlank()) {
      return AcademicYear.of(today).previous();
    }
    try {
      return AcademicYear.parse(text);
    } catch (IllegalArgumentException e) {
      throw Problems.badRequest(e.getMessage());
    }
  }

  private static List<Option> years(LocalDate today) {
    List<Option> years = new ArrayList<>();
    AcademicYear year = AcademicYear.of(today);
    for (int i = 0; i < YEARS; i++) {
      years.add(Option.of(year.toString(), year.label()));
      year = year.previous();
    }
    return years;
  }

  private static Badge verdict(Board found) {
    if (found.verdict() == null) {
      return Badge.neutral("Сравнить не с чем").icon("minus");
    }
    return found.verdict()
        ? Badge.good("Динамика положительная").icon("trending-up")
        : Badge.warning("Положительной динамики нет").icon("trending-down");
  }

  private static Tile tile(Value value) {
    String change = value.change() == null ? "сравнить не с чем" : changed(value);
    return Tile.value(value.part().title(), words(value)).hint(change);
  }

  private static String words(Value value) {
    if (value == null) {
      return Russian.NOTHING;
    }
    if (value.hidden()) {
      return "скрыто";
    }
    if (value.now() == null) {
      return "нет данных";
    }
    return value.part().percent()
        ? Russian.percent(value.now())
        : Russian.number(value.now().setScale(2, RoundingMode.HALF_UP));
  }

  private static String changed(Value value) {
    BigDecimal change =
        value.change().setScale(value.part().percent() ? 1 : 2, RoundingMode.HALF_UP);
    if (change.signum() == 0) {
      return "без изменений";
    }
    String sign = change.signum() > 0 ? "+" : "−";
    return sign + Russian.number(change.abs()) + (value.part().percent() ? " п. п." : "");
  }

  @SuppressWarnings("unchecked")
  private static Table<Row> table() {
    Column<Row> name = Column.<Row>text("name", "Организация", Row::name).sortable();
    Stream<Column<Row>> parts =
        Stream.of(ResultPart.values())
            .map(
                part ->
                    Column.<Row>text(part.name(), part.title(), row -> row.text(part))
                        .note(row -> row.change(part)));
    Stream<Column<Row>> beside =
        Stream.of(
            Column.<Row>text("deficits", "Педагоги с дефицитами", r -> r.of(r.line().deficits())),
            Column.<Row>text("routes", "Педагоги с ИОМ", r -> r.of(r.line().routes())));
    Column<Row>[] columns =
        Stream.of(Stream.of(name), parts, beside).flatMap(s -> s).toArray(Column[]::new);
    return Table.of("results", PATH, columns)
        .sortedBy("name")
        .empty(
            Empty.saying("Утверждённых результатов за этот год нет")
                .advice("Они появятся, когда организации сдадут формы, а методист утвердит их."));
  }

  private static final Table<Row> TABLE = table();
}
