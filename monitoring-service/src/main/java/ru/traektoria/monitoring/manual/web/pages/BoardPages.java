package ru.traektoria.monitoring.manual.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.manual.application.Completeness;
import ru.traektoria.monitoring.manual.application.Completeness.Line;
import ru.traektoria.monitoring.manual.application.Completeness.Stage;
import ru.traektoria.monitoring.manual.application.Gatherings;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.web.Reach;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Полнота одного сбора: every organisation with the state of its sheet. */
@Controller
class BoardPages {

  private static final String PATH = ManualPages.PATH + "/{gathering}";

  /** An organisation on the board. */
  record Row(
      String name, String kind, List<Badge> state, String edition, LocalDate sent, String href) {}

  private final Gatherings gatherings;
  private final Completeness completeness;
  private final StaffDirectory directory;
  private final Reach reach;
  private final Clock clock;

  BoardPages(
      Gatherings gatherings,
      Completeness completeness,
      StaffDirectory directory,
      Reach reach,
      Clock clock) {
    this.gatherings = gatherings;
    this.completeness = completeness;
    this.directory = directory;
    this.reach = reach;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Object board(@PathVariable String gathering, TableQuery query, Scope scope, Model model) {
    LocalDate today = LocalDate.now(clock);
    Stored<Gathering> one = reach.gathering(gathering, scope);
    List<Line> lines = completeness.of(one, today);
    boolean opens = scope.viewer().has(Role.METHODIST);
    Table<Row> table = TABLE.at(ManualPages.PATH + "/" + gathering);
    List<Row> rows =
        lines.stream()
            .filter(line -> wanted(line, query))
            .map(line -> row(line, one.id(), opens))
            .filter(row -> Russian.matches(row.name(), query.filter("q").orElse("")))
            .toList();
    TablePage<Row> page = TablePage.cut(rows, table, query);
    if (query.export()) {
      return TableExport.answer(one.state().title(), table, page, today);
    }
    model.addAttribute(heading(one, today));
    model.addAttribute("tiles", tiles(lines));
    model.addAttribute("one", one);
    model.addAttribute("opens", opens);
    model.addAttribute("base", ManualPages.PATH + "/" + gathering);
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.search("q", "Найти организацию"),
                Fields.select("stage", "Состояние", StageWords.stages()).with("placeholder", "Все"),
                Fields.select("kind", "Вид организации", StageWords.places())
                    .with("placeholder", "Все"),
                Fields.checkbox("late", "Только просроченные")));
    return "monitoring/manual/board";
  }

  private static Heading heading(Stored<Gathering> one, LocalDate today) {
    Gathering gathering = one.state();
    return Heading.of(gathering.title())
        .under("Главная", "/")
        .under("Сбор данных", ManualPages.PATH)
        .lead(
            "Срок "
                + Russian.date(gathering.due())
                + " ("
                + Russian.relative(gathering.due(), today)
                + "). Основание: "
                + gathering.definition().source()
                + ". Версия формы "
                + gathering.definition().number()
                + ".")
        .badge(gathering.closed() ? Badge.neutral("Закрыт").icon("lock") : null);
  }

  private static List<Tile> tiles(List<Line> lines) {
    long late = lines.stream().filter(Line::late).count();
    return List.of(
        Tile.of("Утверждены", count(lines, Stage.APPROVED), lines.size()),
        Tile.value("Ждут проверки", Russian.number(count(lines, Stage.SUBMITTED))),
        Tile.value("Не начаты", Russian.number(count(lines, Stage.NOT_STARTED))),
        Tile.value("Просрочены", Russian.number(late)).tone(late > 0 ? Tone.BAD : Tone.GOOD));
  }

  private static long count(List<Line> lines, Stage stage) {
    return lines.stream().filter(line -> line.stage() == stage).count();
  }

  private static boolean wanted(Line line, TableQuery query) {
    return query.oneOf("stage", Stage.class).map(s -> s == line.stage()).orElse(true)
        && query.filter("kind").map(k -> k.equals(line.kind())).orElse(true)
        && (query.filter("late").isEmpty() || line.late());
  }

  private Row row(Line line, String gathering, boolean opens) {
    boolean written = line.sheet() != null;
    return new Row(
        directory.shortName(line.organisation()),
        StageWords.PLACES.getOrDefault(line.kind(), "Другая"),
        StageWords.of(line),
        written && line.sheet().state().edition() > 1
            ? "исправление " + (line.sheet().state().edition() - 1)
            : null,
        written ? line.sheet().state().submittedOn() : null,
        opens ? ManualPages.PATH + "/" + gathering + "/" + line.organisation() : null);
  }

  @PostMapping(PATH)
  ResponseEntity<Void> change(
      @PathVariable String gathering,
      @RequestParam(required = false) LocalDate due,
      @RequestParam(defaultValue = "false") boolean closed,
      IfMatch version,
      Scope scope) {
    Stored<Gathering> one = reach.gathering(gathering, scope);
    gatherings.change(one.id(), version.version(), due, closed);
    return Done.here("Сбор изменён");
  }

  private static final Table<Row> TABLE =
      Table.of(
              "sheets",
              ManualPages.PATH,
              Column.<Row>link("name", "Организация", Row::name, Row::href)
                  .note(Row::kind)
                  .sortable(),
              Column.<Row>badges("state", "Состояние", Row::state).note(Row::edition),
              Column.<Row>date("sent", "Отправлен", Row::sent).sortable())
          .sortedBy("name")
          .empty(
              Empty.saying("Никого не нашлось")
                  .advice("Снимите условия или проверьте, какие организации спрашивает форма."));
}
