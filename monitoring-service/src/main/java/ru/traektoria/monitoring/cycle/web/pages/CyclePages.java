package ru.traektoria.monitoring.cycle.web.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import ru.traektoria.monitoring.cycle.application.ClosingStages;
import ru.traektoria.monitoring.cycle.application.KeepingCycle;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.application.YearNumbers.Standing;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.Cycle.Happening;
import ru.traektoria.monitoring.cycle.model.Stage;
import ru.traektoria.monitoring.cycle.model.StageKind;
import ru.traektoria.monitoring.cycle.model.action.Recommendation.State;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Управленческий цикл года: its seven stages and what they have brought forth. */
@Controller
public class CyclePages {

  public static final String PATH = "/monitoring/cycle";

  /** So many lines of the log are shown. */
  private static final int LOG = 12;

  /** A stage with what keeps it open. */
  record Line(Stage stage, Badge state, String missing, String href) {}

  private static final Table<Line> TABLE =
      Table.of(
          "stages",
          PATH,
          Column.text("number", "Этап", line -> String.valueOf(line.stage().kind().number())),
          Column.<Line>link("name", "Название", line -> line.stage().kind().title(), Line::href),
          Column.text(
              "term", "Срок", line -> Russian.range(line.stage().from(), line.stage().to())),
          Column.text("who", "Ответственный", line -> line.stage().responsible()),
          Column.<Line>number("papers", "Документов", line -> line.stage().papers().size()),
          Column.<Line>badge("state", "Состояние", Line::state).note(Line::missing));

  private final KeepingCycle keeping;
  private final ClosingStages closing;
  private final Shelves shelves;
  private final YearNumbers numbers;
  private final Grounds grounds;
  private final ZoneId zone;

  CyclePages(
      KeepingCycle keeping,
      ClosingStages closing,
      Shelves shelves,
      YearNumbers numbers,
      Grounds grounds,
      @Value("${traektoria.zone}") ZoneId zone) {
    this.keeping = keeping;
    this.closing = closing;
    this.shelves = shelves;
    this.numbers = numbers;
    this.grounds = grounds;
    this.zone = zone;
  }

  @GetMapping(PATH)
  String cycle(@ModelAttribute Grounds.Asking asking, TableQuery query, Scope scope, Model model) {
    Ground ground = grounds.of(asking, scope);
    Cycle cycle = keeping.of(ground.municipality(), ground.year()).state();
    Map<StageKind, List<Reason>> missing = closing.missing(cycle);
    List<Line> lines =
        cycle.stages().stream().map(s -> line(cycle, s, missing.get(s.kind()), ground)).toList();
    return Sheet.page(
        model,
        heading(cycle, ground),
        List.of(),
        tiles(ground),
        List.of(
            goals(cycle, ground),
            Part.of("Семь этапов")
                .hint("Этапы закрываются по порядку; под состоянием написано, чего не хватает.")
                .table(
                    TABLE.view(TablePage.cut(lines, TABLE, query)).filters(grounds.filters(scope))),
            log(cycle)));
  }

  private static Heading heading(Cycle cycle, Ground ground) {
    Badge state =
        cycle.closed()
            ? Badge.good("Цикл завершён")
            : Badge.info("Этап " + cycle.current().number() + " из 7");
    return Heading.of("Управленческий цикл")
        .under("Главная", "/")
        .badge(state)
        .lead(ground.year().label() + " учебный год. От целей до оценки принятых мер.")
        .action(Action.link("Что требует внимания", ground.at("/monitoring/attention"), "flag"))
        .also(Action.link("Отчёты", ground.at("/monitoring/reports"), "report"));
  }

  private static Line line(Cycle cycle, Stage stage, List<Reason> missing, Ground ground) {
    String href = ground.at(PATH + "/stages/" + stage.kind());
    if (stage.closed()) {
      Badge closed = Badge.good("Закрыт " + Russian.date(stage.closedOn()));
      return new Line(stage, closed, null, href);
    }
    boolean current = cycle.current() == stage.kind();
    Badge state =
        stage.late(ground.today())
            ? Badge.bad("Просрочен")
            : current
                ? missing.isEmpty() ? Badge.good("Можно закрыть") : Badge.info("Идёт")
                : Badge.neutral("Впереди").icon("circle-dashed");
    boolean asked = current || stage.late(ground.today());
    String first =
        !asked
            ? null
            : missing.isEmpty() ? "Всё готово: этап можно закрыть" : missing.get(0).message();
    return new Line(stage, state, first, href);
  }

  private List<Tile> tiles(Ground ground) {
    String town = ground.municipality();
    String year = ground.year().toString();
    List<Standing> all = numbers.all(town, ground.year());
    long red = all.stream().filter(Standing::red).count();
    long worse = all.stream().filter(s -> !s.red() && s.worse()).count();
    var recommendations =
        shelves.recommendations().of(town, year).stream()
            .filter(r -> r.state().state() != State.WITHDRAWN)
            .toList();
    var measures =
        shelves.measures().of(town, year).stream().filter(m -> !m.state().cancelled()).toList();
    var resolutions = shelves.resolutions().of(town, year);
    List<Tile> tiles = new ArrayList<>();
    tiles.add(
        Tile.value("Цель под угрозой", Russian.number(red))
            .hint("хуже прошлого года ещё " + Russian.number(worse))
            .tone(red > 0 ? Tone.WARNING : Tone.GOOD)
            .href(ground.at("/monitoring/attention")));
    tiles.add(
        Tile.of(
                "Рекомендаций исполнено",
                recommendations.stream().filter(r -> r.state().state() == State.FULFILLED).count(),
                recommendations.size())
            .href(ground.at("/monitoring/recommendations")));
    tiles.add(
        Tile.of(
                "Мер выполнено",
                measures.stream().filter(m -> m.state().done() != null).count(),
                measures.size())
            .href(ground.at("/monitoring/measures")));
    tiles.add(
        Tile.of(
                "Решений исполнено",
                resolutions.stream().filter(r -> r.state().done() != null).count(),
                resolutions.size())
            .href(ground.at("/monitoring/resolutions")));
    return tiles;
  }

  private Part goals(Cycle cycle, Ground ground) {
    Part part =
        Part.of("Цели года")
            .nothing("Цели ещё не названы: они стоят на первом этапе.")
            .action(Action.link("Цели и показатели", ground.at(PATH + "/stages/INDICATORS")));
    cycle
        .goals()
        .forEach(goal -> part.item(Item.of(goal.title()).note(numbers.title(goal.track()))));
    return part;
  }

  private Part log(Cycle cycle) {
    Part part = Part.of("Кто и когда");
    List<Happening> history = cycle.history();
    for (int i = history.size() - 1; i >= Math.max(0, history.size() - LOG); i--) {
      Happening h = history.get(i);
      LocalDate on = LocalDate.ofInstant(h.at(), zone);
      part.moment(TimelineEntry.of(on, h.what()).text(h.by()));
    }
    return history.isEmpty() ? part.nothing("Цикл ещё никто не менял.") : part;
  }
}
