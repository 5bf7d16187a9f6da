package ru.traektoria.monitoring.web.pages.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.binding.BindingProgrammes;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.pages.Choices;
import ru.traektoria.monitoring.web.pages.Place;
import ru.traektoria.monitoring.web.pages.Words;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Тепловая карта: organisations by indicators of a programme; colour and sign say the same. */
@Controller
class HeatMapPages {

  private static final String PATH = "/monitoring/heat-map";

  /** An indicator as a column. */
  record Head(String code, String name, String better, RowView whole, String value, String href) {}

  /** A number of an organisation. */
  record Cell(Head head, RowView row, Standing standing, String value, String href) {}

  /** An organisation with its numbers, in the order of the columns. */
  record Line(String id, String name, String href, Map<String, Cell> cells) {}

  private final Showing showing;
  private final BindingProgrammes binding;
  private final Asked asked;
  private final Choices choices;
  private final ByOrganisation organisations;

  HeatMapPages(
      Showing showing,
      BindingProgrammes binding,
      Asked asked,
      Choices choices,
      ByOrganisation organisations) {
    this.organisations = organisations;
    this.showing = showing;
    this.binding = binding;
    this.asked = asked;
    this.choices = choices;
  }

  @GetMapping(PATH)
  Object map(
      @RequestParam(defaultValue = "track1") String programme,
      @ModelAttribute Asked.Question question,
      @RequestParam(required = false) String window,
      TableQuery query,
      Scope scope,
      Model model) {
    Programme shown = showing.programme(programme);
    Numbers numbers = showing.ofProgramme(programme, question, window, scope);
    Place place = new Place(question, window);
    List<Head> heads = heads(numbers, programme, place);
    Table<Line> table = table(heads);
    TablePage<Line> page = TablePage.cut(lines(numbers, heads, place), table, query);
    if (query.export()) {
      return TableExport.answer("Тепловая карта " + programme, table, page, asked.today());
    }
    model.addAttribute(heading(shown, numbers));
    model.addAttribute("tabs", tabs(shown, place, scope));
    model.addAttribute("heads", heads);
    model.addAttribute("table", table.view(page));
    model.addAttribute("lines", page.rows());
    model.addAttribute("rule", Standing.RULE);
    model.addAttribute("fields", choices.here(query, numbers.selection(), scope, asked.today()));
    model.addAttribute("programme", programme);
    return "monitoring/heat-map";
  }

  /** Rows of their own that organisations can be compared by. */
  private List<Head> heads(Numbers numbers, String programme, Place place) {
    List<Head> heads = new ArrayList<>();
    for (RowView row : numbers.track(programme)) {
      Indicator indicator = numbers.indicator(row.code());
      if (row.partOf() == null && indicator.breakdowns().contains(Breakdown.ORGANISATION)) {
        String name = indicator.text().brief();
        String href = place.at("/monitoring/indicators/" + row.code());
        heads.add(
            new Head(
                row.code(), name, Words.direction(row.direction()), row, Words.value(row), href));
      }
    }
    return heads;
  }

  private List<Line> lines(Numbers numbers, List<Head> heads, Place place) {
    Map<String, Map<String, RowView>> byCode = new LinkedHashMap<>();
    TreeSet<String> ids = new TreeSet<>();
    for (Head head : heads) {
      Map<String, RowView> parts = organisations.of(numbers, numbers.indicator(head.code()));
      byCode.put(head.code(), parts);
      ids.addAll(parts.keySet());
    }
    List<Line> lines = new ArrayList<>();
    for (String id : ids) {
      Place there = new Place(place.question().ofOrganisation(id), place.window());
      Map<String, Cell> cells = new LinkedHashMap<>();
      heads.forEach(
          head -> cells.put(head.code(), cell(head, byCode.get(head.code()).get(id), there)));
      String href = "/staff/organisations/" + id;
      lines.add(new Line(id, organisations.name(numbers, id), href, cells));
    }
    return lines;
  }

  private static Cell cell(Head head, RowView row, Place there) {
    Standing standing = Standing.of(row, head.whole());
    String value = row == null || row.value() == null ? Russian.NOTHING : Words.value(row);
    String href = row == null ? null : there.at("/monitoring/indicators/" + head.code());
    return new Cell(head, row, standing, value, href);
  }

  private static Table<Line> table(List<Head> heads) {
    List<Column<Line>> columns = new ArrayList<>();
    columns.add(
        Column.link("name", "Организация", Line::name, Line::href)
            .sortable(line -> Russian.sortKey(line.name())));
    for (Head head : heads) {
      String code = head.code();
      columns.add(
          Column.<Line>number(
                  code,
                  code + " " + head.name(),
                  line -> {
                    RowView row = line.cells().get(code).row();
                    return row == null ? null : row.value();
                  })
              .sortable());
    }
    return new Table<>(
        "heat",
        PATH,
        List.copyOf(columns),
        "name",
        false,
        ru.traektoria.portal.look.Empty.saying("Сравнивать нечего")
            .advice("Ни в одной организации показатели этой программы ничего не считают."));
  }

  private Heading heading(Programme programme, Numbers numbers) {
    return Heading.of("Тепловая карта")
        .under("Главная", "/")
        .under("Треки 1–3", "/monitoring/tracks")
        .lead(
            programme.title()
                + ". "
                + Russian.capital(numbers.selection().year().words())
                + ". Организация и показатель: каждое число открывается.");
  }

  private List<Tab> tabs(Programme active, Place place, Scope scope) {
    List<Programme> shown = new ArrayList<>(binding.programmes(scope.municipality().orElse(null)));
    if (!shown.contains(active)) {
      shown.add(active);
    }
    return shown.stream()
        .map(
            programme -> {
              Place there = programme.year() == active.year() ? place : place.inAnyYear();
              String path = there.at(PATH);
              String sign = path.contains("?") ? "&" : "?";
              return Tab.of(
                  programme.brief(),
                  path + sign + "programme=" + programme.code(),
                  programme.equals(active));
            })
        .toList();
  }
}
