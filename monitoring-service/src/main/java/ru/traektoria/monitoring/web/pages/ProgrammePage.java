package ru.traektoria.monitoring.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.traektoria.monitoring.binding.BindingProgrammes;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.monitoring.web.SinceFrozen;
import ru.traektoria.monitoring.web.TableView;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.pages.TrackTable.Line;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Таблица программы as a page, be it a track or the passport of a programme. */
@Component
public class ProgrammePage {

  private static final int MOST_ROWS = 200;

  private final Showing showing;
  private final BindingProgrammes binding;
  private final Asked asked;
  private final Choices choices;
  private final SinceFrozen sinceFrozen;

  ProgrammePage(
      Showing showing,
      BindingProgrammes binding,
      Asked asked,
      Choices choices,
      SinceFrozen sinceFrozen) {
    this.showing = showing;
    this.binding = binding;
    this.asked = asked;
    this.choices = choices;
    this.sinceFrozen = sinceFrozen;
  }

  /** Where the table of a programme stands. */
  public static String path(Programme programme) {
    return (programme.always() ? "/monitoring/tracks/" : "/monitoring/programmes/")
        + programme.code();
  }

  /** The list in which the programme stands: what crumbs lead back to. */
  public static Heading under(Heading heading, Programme programme, Place place) {
    return programme.always()
        ? heading.under("Треки 1–3", place.at(path(programme)))
        : heading
            .under("Программы", "/monitoring/programmes")
            .under(programme.brief(), place.at(path(programme)));
  }

  Object show(
      Programme programme,
      Asked.Question question,
      String window,
      TableQuery query,
      Scope scope,
      Model model) {
    Numbers numbers = showing.ofProgramme(programme.code(), question, window, scope);
    TableView view = showing.table(programme.code(), numbers);
    Place place = new Place(question, window);
    List<Line> lines = lines(numbers, view, place);
    String path = path(programme);
    boolean frozen = numbers.window().isPresent();
    if (query.export()) {
      Table<Line> file = TrackTable.file(path, frozen);
      return TableExport.answer(
          programme.brief(), file, TablePage.cut(lines, file, query), asked.today());
    }
    Table<Line> table = TrackTable.screen(path, frozen);
    TablePage<Line> page = TablePage.cut(lines, table, whole(query));
    model.addAttribute(heading(numbers, programme));
    model.addAttribute("tabs", tabs(programme, place, scope));
    model.addAttribute(
        "table",
        table
            .view(page)
            .grouped(Line::group)
            .filters(
                choices.filters(
                    scope, view.municipality(), asked.today(), numbers.selection().year().kind())));
    model.addAttribute("shares", shares(programme, lines));
    model.addAttribute("formulas", formulas(numbers, view));
    model.addAttribute("own", programme.own());
    return "monitoring/track";
  }

  /** The formulas in force, in words: printed under the table (domain.md §2.6). */
  private static List<Entry> formulas(Numbers numbers, TableView view) {
    List<Entry> formulas = new ArrayList<>();
    for (RowView row : view.rows()) {
      Indicator indicator = numbers.indicator(row.code());
      String since =
          indicator.track().equals(Programme.OWN.code())
              ? ", действует с " + Russian.date(indicator.validFrom())
              : "";
      formulas.add(
          Entry.of(row.code(), indicator.text().words())
              .hint(indicator.text().source() + ". Редакция № " + indicator.version() + since));
    }
    return formulas;
  }

  /** A table of indicators is read as a whole, like the one of the document. */
  private static TableQuery whole(TableQuery query) {
    return new TableQuery(
        query.sort(), query.descending(), 1, MOST_ROWS, query.filters(), query.format());
  }

  /** Shares for the chart of a track; a programme has more of them than bars have room for. */
  private static List<Line> shares(Programme programme, List<Line> lines) {
    return lines.stream()
        .filter(line -> programme.always())
        .filter(line -> line.row().partOf() == null && line.row().value() != null)
        .filter(line -> line.row().unit().equals("PERCENT"))
        .toList();
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

  private Heading heading(Numbers numbers, Programme programme) {
    String year = numbers.selection().year().words() + ". ";
    Heading heading = Heading.of(programme.title()).under("Главная", "/");
    Heading placed =
        programme.always()
            ? heading.under("Треки 1–3", "/monitoring/tracks")
            : heading.under("Программы", "/monitoring/programmes");
    return numbers
        .window()
        .map(
            window ->
                placed.badge(Words.frozen(window, asked.zone())).lead(year + Words.window(window)))
        .orElseGet(
            () ->
                placed
                    .badge(Badge.good("Живые данные").icon("activity"))
                    .lead(year + "Каждое число открывается: формула, история, люди за ним."));
  }

  /** The tracks and the programmes of the municipality; the one that is looked at in any case. */
  private List<Tab> tabs(Programme active, Place place, Scope scope) {
    List<Programme> shown = new ArrayList<>(binding.programmes(scope.municipality().orElse(null)));
    if (!shown.contains(active)) {
      shown.add(active);
    }
    return shown.stream()
        .map(
            programme ->
                Tab.of(
                    programme.brief(),
                    (programme.year() == active.year() ? place : place.inAnyYear())
                        .at(path(programme)),
                    programme.equals(active)))
        .toList();
  }
}
