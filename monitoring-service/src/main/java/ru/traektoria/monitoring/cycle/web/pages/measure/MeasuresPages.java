package ru.traektoria.monitoring.cycle.web.pages.measure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import ru.traektoria.monitoring.cycle.application.CycleReach;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.pages.CyclePages;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** План мер (S3 table 4): what is done, until when, by whom, and what came of it. */
@Controller
class MeasuresPages {

  static final String PATH = "/monitoring/measures";

  /** A measure in its track. */
  record Line(Stored<Measure> stored, String track, Ground ground) {
    Measure m() {
      return stored.state();
    }
  }

  private static final Table<Line> TABLE =
      Table.of(
              "measures",
              PATH,
              Column.<Line>link(
                      "title", "Мероприятие", l -> l.m().title(), l -> PATH + "/" + l.stored().id())
                  .note(l -> l.m().kind().title()),
              Column.<Line>text("term", "Срок", l -> Told.term(l.m())),
              Column.<Line>text("who", "Ответственный", l -> l.m().responsible()),
              Column.<Line>text("number", "Показатель", l -> l.m().before().code())
                  .note(l -> "было " + Told.number(l.m().before())),
              Column.<Line>badge("state", "Состояние", l -> Told.state(l.m(), l.ground().today())),
              Column.<Line>badge(
                      "effect",
                      "Эффект",
                      l -> l.m().effect() == null ? null : Told.change(l.m().effect().change()))
                  .note(
                      l ->
                          l.m().effect() == null
                              ? null
                              : "стало " + Told.number(l.m().effect().after())))
          .empty(
              Empty.saying("Мер пока нет")
                  .advice("Мера опирается на показатель или рекомендацию."));

  private final CycleReach reach;
  private final YearNumbers numbers;
  private final Grounds grounds;

  MeasuresPages(CycleReach reach, YearNumbers numbers, Grounds grounds) {
    this.reach = reach;
    this.numbers = numbers;
    this.grounds = grounds;
  }

  @GetMapping(PATH)
  Object list(@ModelAttribute Grounds.Asking asking, TableQuery query, Scope scope, Model model) {
    Ground ground = grounds.of(asking, scope);
    List<Line> lines = new ArrayList<>();
    var all = reach.measures(ground.municipality(), ground.year().toString(), scope);
    List<String> tracks = new ArrayList<>(numbers.tracks(ground.municipality()).keySet());
    all.stream()
        .sorted(
            java.util.Comparator.comparingInt(
                    (Stored<Measure> m) -> tracks.indexOf(m.state().track()))
                .thenComparing(m -> m.state().to()))
        .forEach(m -> lines.add(new Line(m, numbers.track(m.state().track()), ground)));
    TablePage<Line> page = TablePage.cut(lines, TABLE, query);
    if (query.export()) {
      return TableExport.answer("План мер", TABLE, page, ground.today());
    }
    return Sheet.page(
        model,
        Heading.of("План мер")
            .under("Главная", "/")
            .under("Управленческий цикл", ground.at(CyclePages.PATH))
            .lead(
                ground.year().label()
                    + " учебный год. Эффект — то же число следующего периода, из тех же таблиц.")
            .action(Action.link("Добавить меру", ground.at(PATH + "/new"), "plus")),
        List.of(
            Part.of("Меры по трекам")
                .table(TABLE.view(page).grouped(Line::track).filters(grounds.filters(scope)))));
  }
}
