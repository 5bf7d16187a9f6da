package ru.traektoria.monitoring.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.monitoring.web.SinceFrozen;
import ru.traektoria.monitoring.web.TableView;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.pages.TrackTable.Line;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Треки 1–3: the three tables. */
@Controller
class TracksPages {

  private final Tables tables;
  private final Showing showing;
  private final Asked asked;
  private final Choices choices;
  private final SinceFrozen sinceFrozen;

  TracksPages(
      Tables tables, Showing showing, Asked asked, Choices choices, SinceFrozen sinceFrozen) {
    this.tables = tables;
    this.showing = showing;
    this.asked = asked;
    this.choices = choices;
    this.sinceFrozen = sinceFrozen;
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
    Numbers numbers = showing.numbers(question, window, scope);
    TableView view = showing.table(track, numbers);
    Place place = new Place(question, window);
    List<Line> lines = lines(numbers, view, place);
    String path = "/monitoring/tracks/" + track;
    boolean frozen = numbers.window().isPresent();
    if (query.export()) {
      Table<Line> file = TrackTable.file(path, frozen);
      String name = view.title().substring(0, 6);
      return TableExport.answer(name, file, TablePage.cut(lines, file, query), asked.today());
    }
    Table<Line> table = TrackTable.screen(path, frozen);
    TablePage<Line> page = TablePage.cut(lines, table, query);
    model.addAttribute(heading(numbers, view.title()));
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

  private List<Line> lines(Numbers numbers, TableView view, Place place) {
    Map<String, RowView> before = numbers.yearBefore(view.track());
    List<Line> lines = new ArrayList<>();
    for (RowView row : view.rows()) {
      Indicator.Text text = numbers.indicator(row.code()).text();
      lines.add(
          new Line(
              row,
              text.group() == null ? "" : text.group(),
              row.code() + " " + text.brief(),
              Words.change(row, before.get(row.code())),
              numbers.window().isPresent() ? since(numbers, row) : null,
              place.at("/monitoring/indicators/" + row.code())));
    }
    return lines;
  }

  private Badge since(Numbers frozen, RowView row) {
    RowView now = sinceFrozen.now(frozen, row);
    return sinceFrozen.changed(row, now)
        ? Badge.info("теперь " + Words.brief(now)).icon("refresh")
        : Badge.neutral("без изменений").icon("minus");
  }

  private Heading heading(Numbers numbers, String title) {
    String year = numbers.selection().year().label() + " учебный год. ";
    Heading heading =
        Heading.of(title).under("Главная", "/").under("Треки 1–3", "/monitoring/tracks");
    return numbers
        .window()
        .map(
            window ->
                heading.badge(Words.frozen(window, asked.zone())).lead(year + Words.window(window)))
        .orElseGet(
            () ->
                heading
                    .badge(Badge.good("Живые данные").icon("activity"))
                    .lead(year + "Каждое число открывается: формула, история, люди за ним."));
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
}
