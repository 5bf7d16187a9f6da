package ru.traektoria.monitoring.web.pages.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.pages.Choices;
import ru.traektoria.monitoring.web.pages.Place;
import ru.traektoria.monitoring.web.pages.Words;
import ru.traektoria.monitoring.web.pages.map.ComparisonTable.Line;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/**
 * Сравнение организаций по показателю: beside the municipality, the region and their own years. In
 * the order of the alphabet; no places are given, whoever wants an order sorts by a column.
 */
@Controller
class ComparisonPages {

  private static final String PATH = "/monitoring/comparison";
  private static final int YEARS_BEFORE = 2;

  private final Showing showing;
  private final Tables tables;
  private final Asked asked;
  private final Choices choices;
  private final ByOrganisation organisations;

  ComparisonPages(
      Showing showing, Tables tables, Asked asked, Choices choices, ByOrganisation organisations) {
    this.organisations = organisations;
    this.showing = showing;
    this.tables = tables;
    this.asked = asked;
    this.choices = choices;
  }

  @GetMapping(PATH)
  Object compare(
      @RequestParam(defaultValue = "T1.1") String indicator,
      @ModelAttribute Asked.Question question,
      TableQuery query,
      Scope scope,
      Model model) {
    Numbers numbers = showing.ofIndicator(indicator, question, null, scope);
    Indicator compared = numbers.indicator(indicator);
    Selection town = numbers.selection().inOrganisation(null);
    RowView whole = showing.of(town).row(compared);
    List<ReportingYear> years = years(numbers.selection().year());
    Table<Line> table = ComparisonTable.of(PATH, compared, years);
    List<Line> lines = lines(numbers, compared, whole, years, new Place(question, null));
    TablePage<Line> page = TablePage.cut(lines, table, query);
    if (query.export()) {
      return TableExport.answer("Сравнение " + indicator, table, page, asked.today());
    }
    model.addAttribute(heading(compared, whole));
    model.addAttribute("tiles", tiles(compared, whole, town, lines));
    model.addAttribute(
        "table", table.view(page).filters(fields(query, numbers.selection(), scope)));
    model.addAttribute("rule", Standing.RULE);
    return "monitoring/comparison";
  }

  private static List<ReportingYear> years(ReportingYear year) {
    List<ReportingYear> years = new ArrayList<>();
    ReportingYear earlier = year;
    for (int i = 0; i < YEARS_BEFORE; i++) {
      earlier = earlier.previous();
      years.add(earlier);
    }
    return years;
  }

  private List<Line> lines(
      Numbers numbers, Indicator indicator, RowView whole, List<ReportingYear> years, Place place) {
    List<Map<String, RowView>> before = new ArrayList<>();
    for (ReportingYear year : years) {
      Selection then = numbers.selection().inYear(year);
      before.add(organisations.in(then, indicator));
    }
    List<Line> lines = new ArrayList<>();
    organisations
        .of(numbers, indicator)
        .forEach(
            (id, row) -> {
              Place there = new Place(place.question().ofOrganisation(id), null);
              lines.add(
                  new Line(
                      organisations.name(numbers, id),
                      row,
                      before.stream().map(year -> year.get(id)).toList(),
                      ComparisonTable.standing(row, whole),
                      there.at("/monitoring/indicators/" + indicator.code())));
            });
    return lines;
  }

  private List<Tile> tiles(Indicator indicator, RowView whole, Selection town, List<Line> lines) {
    List<Tile> tiles = new ArrayList<>();
    if (town.municipality() != null) {
      tiles.add(tile("Муниципалитет", whole));
    }
    if (!Programme.OWN.code().equals(indicator.track())) {
      Selection region =
          new Selection(town.year(), null, null, town.subject(), town.asOf(), town.part());
      tiles.add(tile("Регион", showing.live(region).row(indicator)));
    }
    List<BigDecimal> values =
        lines.stream().map(line -> line.row().value()).filter(Objects::nonNull).sorted().toList();
    if (values.size() >= 4) {
      String unit = indicator.text().unit().name();
      String low = Words.value(values.get(values.size() / 4), unit);
      String high = Words.value(values.get(values.size() - 1 - values.size() / 4), unit);
      tiles.add(Tile.value("Средняя половина организаций", "от " + low + " до " + high));
    }
    return tiles;
  }

  /** The value, and below it of how many: together they are wider than half a phone. */
  private static Tile tile(String label, RowView row) {
    Tile tile = Tile.value(label, Words.value(row));
    return row.value() == null || row.denominator() == null ? tile : tile.hint(Words.of(row));
  }

  private Field[] fields(TableQuery query, Selection selection, Scope scope) {
    List<Field> fields = new ArrayList<>();
    List<Option> indicators =
        tables.catalogue(selection.municipality()).on(asked.today()).stream()
            .filter(row -> row.breakdowns().contains(Breakdown.ORGANISATION))
            .map(row -> Option.of(row.code(), row.code() + " " + row.text().brief()))
            .toList();
    fields.add(Fields.select("indicator", "Показатель", indicators).with("placeholder", "T1.1"));
    fields.addAll(choices.here(query, selection, scope, asked.today()));
    return fields.toArray(Field[]::new);
  }

  private Heading heading(Indicator indicator, RowView whole) {
    return Heading.of("Сравнение: " + indicator.code() + ". " + indicator.text().brief())
        .under("Главная", "/")
        .under("Треки 1–3", "/monitoring/tracks")
        .lead(
            indicator.text().name()
                + ", на "
                + Russian.date(whole.asOf())
                + ". Прошлые годы — каждый на свою дату.");
  }
}
