package ru.traektoria.monitoring.web.pages.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.DefinitionView;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.pages.Choices;
import ru.traektoria.monitoring.web.pages.Place;
import ru.traektoria.monitoring.web.pages.ProgrammePage;
import ru.traektoria.monitoring.web.pages.Words;
import ru.traektoria.monitoring.web.pages.indicator.BreakdownTable.Part;
import ru.traektoria.monitoring.web.seeing.SeeingLists;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Показатель: number, formula in force, history, breakdowns; all live or all frozen. */
@Controller
class IndicatorPages {

  /** A year of the history. */
  record Year(String name, String value) {}

  private final Tables tables;
  private final Showing showing;
  private final SeeingLists lists;
  private final Asked asked;
  private final Choices choices;
  private final BreakdownTable breakdowns;
  private final AfterFreezing afterFreezing;
  private final BreakdownWords words;

  IndicatorPages(
      Tables tables,
      Showing showing,
      SeeingLists lists,
      Asked asked,
      Choices choices,
      BreakdownTable breakdowns,
      AfterFreezing afterFreezing,
      BreakdownWords words) {
    this.words = words;
    this.tables = tables;
    this.showing = showing;
    this.lists = lists;
    this.asked = asked;
    this.choices = choices;
    this.breakdowns = breakdowns;
    this.afterFreezing = afterFreezing;
  }

  @GetMapping("/monitoring/indicators/{code}")
  Object indicator(
      @PathVariable String code,
      @ModelAttribute Asked.Question question,
      @RequestParam(required = false) String window,
      TableQuery query,
      Scope scope,
      Model model) {
    Numbers numbers = showing.ofIndicator(code, question, window, scope);
    Indicator indicator = numbers.indicator(code);
    RowView row = numbers.row(indicator);
    Place place = new Place(question, window);
    List<Breakdown> possible = breakdowns.possible(numbers, indicator, scope.viewer());
    Breakdown by = chosen(query, possible);
    if (query.export() && by != null) {
      return export(numbers, indicator, by, place, query);
    }
    boolean listed = lists.may(indicator, numbers.selection(), scope) && row.value() != null;
    String people = listed ? place.at(people(code)) : null;
    model.addAttribute(heading(indicator, numbers, place, people));
    model.addAttribute("row", row);
    model.addAttribute("value", Words.value(row));
    model.addAttribute("of", Words.of(row));
    model.addAttribute("place", where(numbers.selection()));
    model.addAttribute("definition", DefinitionView.of(indicator));
    model.addAttribute("passport", Passport.of(indicator, sameElsewhere(indicator)));
    model.addAttribute("parts", PartsTable.of(row.parts(), place));
    model.addAttribute("state", Words.state(row));
    model.addAttribute("history", history(numbers, indicator));
    model.addAttribute(
        "historyTitle",
        numbers.window().isPresent()
            ? "По годам, как было в день заморозки"
            : "По годам; открытый — на сегодня");
    model.addAttribute("people", people == null ? null : people + part(people));
    model.addAttribute("after", afterFreezing.card(numbers, row, place));
    model.addAttribute("tabs", tabs(indicator, possible, by, place));
    model.addAttribute("partsNote", words.note(indicator, by));
    model.addAttribute(
        "table", by == null ? null : table(numbers, indicator, by, place, query, window));
    return "monitoring/indicator";
  }

  private static Breakdown chosen(TableQuery query, List<Breakdown> possible) {
    return query
        .oneOf("by", Breakdown.class)
        .filter(possible::contains)
        .orElse(possible.isEmpty() ? null : possible.get(0));
  }

  private Object export(
      Numbers numbers, Indicator indicator, Breakdown by, Place place, TableQuery query) {
    Table<Part> file = breakdowns.file(indicator, by);
    List<Part> parts = breakdowns.parts(numbers, indicator, by, place, search(query));
    return TableExport.answer(
        "Показатель " + indicator.code(), file, TablePage.cut(parts, file, query), asked.today());
  }

  private static String search(TableQuery query) {
    return query.filter("q").orElse("");
  }

  private Object table(
      Numbers numbers,
      Indicator indicator,
      Breakdown by,
      Place place,
      TableQuery query,
      String window) {
    Table<Part> table = breakdowns.table(indicator, by);
    List<Part> parts = breakdowns.parts(numbers, indicator, by, place, search(query));
    List<Field> fields = new ArrayList<>();
    if (words.search(by) != null) {
      fields.add(Fields.search("q", words.search(by)));
    }
    fields.add(Fields.hidden("by", by.name()));
    fields.addAll(place.hidden());
    return table.view(TablePage.cut(parts, table, query)).filters(fields.toArray(Field[]::new));
  }

  private List<Tab> tabs(
      Indicator indicator, List<Breakdown> possible, Breakdown chosen, Place place) {
    String path = place.at("/monitoring/indicators/" + indicator.code());
    String sign = path.contains("?") ? "&" : "?";
    return possible.stream()
        .map(by -> Tab.of(words.tab(indicator, by), path + sign + "by=" + by, by == chosen))
        .toList();
  }

  private static String people(String code) {
    return "/monitoring/indicators/" + code + "/people";
  }

  private static String part(String people) {
    return people.contains("?") ? "&part=" : "?part=";
  }

  private Heading heading(Indicator indicator, Numbers numbers, Place place, String people) {
    Heading named =
        Heading.of(indicator.code() + ". " + indicator.text().name()).under("Главная", "/");
    Heading heading = ProgrammePage.under(named, showing.programme(indicator.track()), place);
    Heading dated =
        numbers
            .window()
            .map(w -> heading.badge(Words.frozen(w, asked.zone())).lead(Words.window(w)))
            .orElseGet(() -> heading.badge(Badge.good("Живые данные").icon("activity")));
    return people == null
        ? dated
        : dated.action(
            Action.link("Показать список", people + part(people) + "numerator", "users"));
  }

  private String where(Selection selection) {
    List<String> parts = new ArrayList<>();
    if (selection.organisation() != null) {
      parts.add(choices.organisation(selection.organisation()));
    }
    if (selection.subject() != null) {
      parts.add("предмет «" + choices.subject(selection.subject()) + "»");
    }
    if (selection.part() != null) {
      parts.add("«" + words.part(selection.part()) + "»");
    }
    return String.join(", ", parts);
  }

  private String sameElsewhere(Indicator indicator) {
    return tables.catalogue().sameAs(indicator, asked.today()).stream()
        .map(Indicator::code)
        .collect(Collectors.joining(", "));
  }

  private static List<Year> history(Numbers numbers, Indicator indicator) {
    return numbers.history(indicator).stream()
        .map(year -> new Year(year.year().brief(), Words.value(year.row())))
        .toList();
  }
}
