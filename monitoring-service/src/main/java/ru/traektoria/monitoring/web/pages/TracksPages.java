package ru.traektoria.monitoring.web.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.monitoring.web.TableView;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Треки 1–3: the three tables. */
@Controller
class TracksPages {

  /** A row with what it is compared with. */
  record Line(RowView row, String group, String brief, Badge change, String href) {}

  private final Tables tables;
  private final Showing showing;
  private final Asked asked;
  private final Choices choices;

  TracksPages(Tables tables, Showing showing, Asked asked, Choices choices) {
    this.tables = tables;
    this.showing = showing;
    this.asked = asked;
    this.choices = choices;
  }

  @GetMapping({"/monitoring", "/monitoring/tracks"})
  String first(Scope scope) {
    return "redirect:/monitoring/tracks/track1";
  }

  @GetMapping("/monitoring/tracks/{track}")
  Object track(
      @PathVariable String track,
      @ModelAttribute Asked.Question question,
      @RequestParam(required = false) String window,
      TableQuery query,
      Scope scope,
      Model model) {
    TableView view = showing.table(track, question, window, scope);
    Place place = new Place(question, window);
    List<Line> lines = lines(view, asked.selection(question, scope), place);
    Table<Line> table = table(track);
    if (query.export()) {
      Table<Line> numbers = numbers(track);
      return TableExport.answer(
          view.title().substring(0, 6),
          numbers,
          TablePage.cut(lines, numbers, query),
          asked.today());
    }
    TablePage<Line> page = TablePage.cut(lines, table, query);
    model.addAttribute(heading(view));
    model.addAttribute("tabs", tabs(track, place));
    model.addAttribute(
        "table",
        table
            .view(page)
            .grouped(Line::group)
            .filters(choices.filters(scope, view.municipality(), asked.today())));
    model.addAttribute(
        "shares",
        lines.stream()
            .filter(line -> line.row().partOf() == null && line.row().value() != null)
            .filter(line -> line.row().unit().equals("PERCENT"))
            .toList());
    return "monitoring/track";
  }

  private List<Line> lines(TableView view, Selection selection, Place place) {
    Map<String, RowView> before = new HashMap<>();
    Selection past = yearBefore(view, selection);
    tables
        .track(view.track(), past, asked.today())
        .forEach(row -> before.put(row.indicator().code(), RowView.of(row)));
    Map<String, Indicator> known = new HashMap<>();
    tables.catalogue().on(asked.today()).forEach(i -> known.put(i.code(), i));
    List<Line> lines = new ArrayList<>();
    for (RowView row : view.rows()) {
      lines.add(
          new Line(
              row,
              known.containsKey(row.code()) ? known.get(row.code()).text().group() : "",
              row.code()
                  + (known.containsKey(row.code())
                      ? " " + known.get(row.code()).text().brief()
                      : ""),
              Words.change(row, before.get(row.code())),
              place.at("/monitoring/indicators/" + row.code())));
    }
    return lines;
  }

  /** The same day a year before; of a past year its own defaults. */
  private Selection yearBefore(TableView view, Selection selection) {
    AcademicYear year = AcademicYear.parse(view.year());
    Selection there =
        new Selection(
            year,
            view.municipality(),
            selection.organisation(),
            selection.subject(),
            view.asOf() == null && year.contains(asked.today()) ? asked.today() : view.asOf());
    return there.yearBefore();
  }

  private static Heading heading(TableView view) {
    AcademicYear year = AcademicYear.parse(view.year());
    boolean frozen = view.mode().equals("frozen");
    Heading heading =
        Heading.of(view.title())
            .under("Главная", "/")
            .under("Треки 1–3", "/monitoring/tracks")
            .lead(
                year.label()
                    + " учебный год. Каждое число открывается: формула, история, люди за ним.");
    return frozen
        ? heading.badge(
            Badge.info("Заморожено: " + view.window().name() + ", № " + view.window().number())
                .icon("lock"))
        : heading.badge(Badge.good("Живые данные").icon("activity"));
  }

  private List<Tab> tabs(String active, Place place) {
    List<Tab> tabs = new ArrayList<>();
    tables
        .catalogue()
        .tracks()
        .forEach(
            (code, title) ->
                tabs.add(
                    Tab.of(
                        title.substring(0, title.indexOf('.')),
                        place.at("/monitoring/tracks/" + code),
                        code.equals(active))));
    return tabs;
  }

  private static Table<Line> table(String track) {
    return Table.of(
            "indicators",
            "/monitoring/tracks/" + track,
            Column.<Line>text("code", "Код", line -> line.row().code()),
            Column.<Line>link("name", "Показатель", line -> name(line.row()), Line::href)
                .note(line -> "на " + Russian.date(line.row().asOf())),
            Column.<Line>text("value", "Значение", line -> Words.value(line.row())),
            Column.<Line>text("of", "Из скольких", line -> Words.of(line.row())),
            Column.<Line>badge("change", "К прошлому году", Line::change),
            Column.<Line>badge("state", "Состояние", line -> Words.state(line.row())))
        .empty(
            Empty.saying("Показателей нет")
                .advice("Для этого окна и разреза ничего не сохранено. Снимите фильтр."));
  }

  private static String name(RowView row) {
    return row.partOf() == null ? row.name() : "— " + row.name();
  }

  /** The file: numbers as numbers. */
  private static Table<Line> numbers(String track) {
    return Table.of(
        "indicators",
        "/monitoring/tracks/" + track,
        Column.<Line>text("code", "Код", line -> line.row().code()),
        Column.<Line>text("name", "Показатель", line -> line.row().name()),
        Column.<Line>number("value", "Значение", line -> line.row().value()),
        Column.<Line>number("numerator", "Числитель", line -> line.row().numerator()),
        Column.<Line>number("denominator", "Знаменатель", line -> line.row().denominator()),
        Column.<Line>text("change", "К прошлому году", line -> line.change().text()),
        Column.<Line>date("asOf", "На дату", line -> line.row().asOf()),
        Column.<Line>text("state", "Состояние", line -> Words.state(line.row()).text()));
  }
}
