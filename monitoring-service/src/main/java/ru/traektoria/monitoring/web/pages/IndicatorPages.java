package ru.traektoria.monitoring.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.DefinitionView;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.monitoring.web.TableView;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;

/** Показатель: number, formula in force, history, breakdowns. */
@Controller
class IndicatorPages {

  /** A part of a breakdown or a year of the history. */
  record Part(String name, RowView row, String value, String of, String href) {}

  private static final int YEARS = 5;

  private final Tables tables;
  private final Showing showing;
  private final Asked asked;
  private final Choices choices;

  IndicatorPages(Tables tables, Showing showing, Asked asked, Choices choices) {
    this.tables = tables;
    this.showing = showing;
    this.asked = asked;
    this.choices = choices;
  }

  @GetMapping("/monitoring/indicators/{code}")
  String indicator(
      @PathVariable String code,
      @ModelAttribute Asked.Question question,
      @RequestParam(required = false) String window,
      Scope scope,
      Model model) {
    Selection selection = asked.selection(question, scope);
    Indicator indicator = showing.indicator(code, selection);
    Place place = new Place(question, window);
    TableView table = showing.table(indicator.track(), question, window, scope);
    RowView row =
        table.rows().stream()
            .filter(r -> r.code().equals(code))
            .findFirst()
            .orElseThrow(() -> Problems.notFound("Показатель в этом окне", code));
    boolean named = scope.viewer().has(Role.METHODIST) || scope.viewer().has(Role.SCHOOL_LEAD);
    model.addAttribute(heading(indicator, row, table, place, named));
    model.addAttribute("row", row);
    model.addAttribute("value", Words.value(row));
    model.addAttribute("of", Words.of(row));
    model.addAttribute("place", where(selection));
    model.addAttribute("definition", DefinitionView.of(indicator));
    model.addAttribute("passport", passport(indicator));
    model.addAttribute("history", history(indicator, selection));
    model.addAttribute(
        "organisations",
        breakdown(indicator, Indicator.Breakdown.ORGANISATION, selection, question));
    model.addAttribute(
        "subjects", breakdown(indicator, Indicator.Breakdown.SUBJECT, selection, question));
    model.addAttribute("people", named ? place.at(people(code)) + sign(place, code) : null);
    return "monitoring/indicator";
  }

  private static String people(String code) {
    return "/monitoring/indicators/" + code + "/people";
  }

  private static String sign(Place place, String code) {
    return place.at(people(code)).contains("?") ? "&part=" : "?part=";
  }

  private static Heading heading(
      Indicator indicator, RowView row, TableView table, Place place, boolean named) {
    Heading heading =
        Heading.of(indicator.code() + ". " + indicator.text().name())
            .under("Главная", "/")
            .under("Треки 1–3", place.at("/monitoring/tracks/" + indicator.track()))
            .badge(
                table.mode().equals("frozen")
                    ? Badge.info("Заморожено: " + table.window().name()).icon("lock")
                    : Badge.good("Живые данные").icon("activity"));
    boolean listed = named && row.value() != null;
    return listed
        ? heading.action(
            Action.link(
                "Показать список",
                place.at(people(indicator.code())) + sign(place, indicator.code()) + "numerator",
                "users"))
        : heading;
  }

  private String where(Selection selection) {
    List<String> parts = new ArrayList<>();
    if (selection.organisation() != null) {
      parts.add(choices.organisation(selection.organisation()));
    }
    if (selection.subject() != null) {
      parts.add("предмет «" + choices.subject(selection.subject()) + "»");
    }
    return String.join(", ", parts);
  }

  private static List<Entry> passport(Indicator indicator) {
    Indicator.Text text = indicator.text();
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Как считается", text.words()));
    entries.add(Entry.of("Куда лучше", Words.direction(text.direction().name())));
    entries.add(Entry.of("Источник", text.source()));
    if (text.note() != null) {
      entries.add(Entry.of("Примечание", text.note()));
    }
    entries.add(Entry.of("Окна мониторинга", windows(indicator)));
    entries.add(
        Entry.of("Версия формулы", "№ " + indicator.version())
            .hint(
                indicator.validTo() == null
                    ? "действует сейчас"
                    : "действовала до " + Russian.date(indicator.validTo())));
    return entries;
  }

  private static String windows(Indicator indicator) {
    return String.join(
        ", ", indicator.windowsIn(new AcademicYear(2000)).stream().map(Russian::dayMonth).toList());
  }

  private List<Part> history(Indicator indicator, Selection selection) {
    List<Part> years = new ArrayList<>();
    Selection year = selection;
    for (int i = 0; i < YEARS; i++) {
      RowView row = RowView.of(tables.row(indicator, year, asked.today()));
      years.add(
          0,
          new Part(year.year().label().substring(2), row, Words.value(row), Words.of(row), null));
      year = year.yearBefore().inYear(year.year().previous());
    }
    return years;
  }

  private List<Part> breakdown(
      Indicator indicator, Indicator.Breakdown by, Selection selection, Asked.Question question) {
    boolean organisations = by == Indicator.Breakdown.ORGANISATION;
    if (organisations ? selection.organisation() != null : selection.subject() != null) {
      return List.of();
    }
    Map<String, Row> rows = tables.breakdown(indicator, by, selection, asked.today());
    List<Part> parts = new ArrayList<>();
    rows.forEach(
        (key, counted) -> {
          RowView row = RowView.of(counted);
          Asked.Question there = organisations ? in(question, key) : about(question, key);
          parts.add(
              new Part(
                  organisations ? choices.organisation(key) : choices.subject(key),
                  row,
                  Words.value(row),
                  Words.of(row),
                  new Place(there, null).at("/monitoring/indicators/" + indicator.code())));
        });
    parts.sort(Comparator.comparing(part -> Russian.sortKey(part.name())));
    return parts;
  }

  private static Asked.Question in(Asked.Question q, String organisation) {
    return new Asked.Question(q.year(), q.municipality(), organisation, q.subject(), q.asOf());
  }

  private static Asked.Question about(Asked.Question q, String subject) {
    return new Asked.Question(q.year(), q.municipality(), q.organisation(), subject, q.asOf());
  }
}
