package ru.traektoria.monitoring.web.pages.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.binding.BindingProgrammes;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.target.application.Suggestions;
import ru.traektoria.monitoring.target.application.Targets;
import ru.traektoria.monitoring.target.model.Baseline;
import ru.traektoria.monitoring.target.model.Target;
import ru.traektoria.monitoring.target.model.Terms;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.TargetView;
import ru.traektoria.monitoring.web.TargetWords;
import ru.traektoria.monitoring.web.pages.Choices;
import ru.traektoria.monitoring.web.pages.Words;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Цели: every indicator of a year with its target, baseline and state; what documents suggest. */
@Controller
class TargetsPages {

  private static final String PATH = "/monitoring/targets";

  /** An indicator and its target. */
  record Line(RowView row, String track, Terms terms, Badge suggested, String href) {}

  private final BindingProgrammes binding;
  private final Targets targets;
  private final Suggestions suggestions;
  private final Showing showing;
  private final Asked asked;

  TargetsPages(
      BindingProgrammes binding,
      Targets targets,
      Suggestions suggestions,
      Showing showing,
      Asked asked) {
    this.binding = binding;
    this.targets = targets;
    this.suggestions = suggestions;
    this.showing = showing;
    this.asked = asked;
  }

  @GetMapping(PATH)
  Object list(
      @RequestParam(required = false) String year, TableQuery query, Scope scope, Model model) {
    Selection there = asked.ofAnyYear(new Asked.Question(year, null, null, null, null), scope);
    Numbers numbers = showing.of(there);
    List<Line> lines = lines(there, numbers, query.filter("set").isPresent());
    TablePage<Line> page = TablePage.cut(lines, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Цели", TABLE, page, asked.today());
    }
    model.addAttribute(heading(there, numbers));
    model.addAttribute(
        "table",
        TABLE
            .view(page)
            .grouped(Line::track)
            .filters(
                Fields.select("year", "Год", years(bound(there))).with("placeholder", "Текущий"),
                Fields.checkbox("set", "Только с целью")));
    return "monitoring/targets";
  }

  private Heading heading(Selection there, Numbers numbers) {
    Heading heading =
        Heading.of("Цели и базы").under("Главная", "/").under("Треки 1–3", "/monitoring/tracks");
    String year = there.year().words();
    return numbers
        .window()
        .map(
            window ->
                heading
                    .badge(Words.frozen(window, asked.zone()))
                    .lead(
                        year
                            + " закрыт: цели, базы и состояние — какими были при закрытии. Новая цель"
                            + " этого года их не изменит. База «—» — неизвестна, это не ноль."))
        .orElseGet(
            () ->
                heading.lead(
                    year
                        + ". Цели ставит муниципалитет; документы только предлагают их."
                        + " База «—» — неизвестна, это не ноль."));
  }

  private List<Line> lines(Selection there, Numbers numbers, boolean onlySet) {
    Map<String, Stored<Target>> set = targets.of(there.municipality(), there.year());
    List<Line> lines = new ArrayList<>();
    for (Programme programme : bound(there)) {
      if (programme.year() == there.year().kind()) {
        for (RowView row : numbers.track(programme.code())) {
          Terms terms =
              numbers.window().isPresent() ? frozen(row.target()) : live(set.get(row.code()));
          if (!onlySet || terms != null) {
            lines.add(line(row, programme.title(), terms, there));
          }
        }
      }
    }
    return lines;
  }

  private List<Programme> bound(Selection there) {
    return binding.programmes(there.municipality());
  }

  /** Academic years, and calendar ones if a programme of the municipality counts by them. */
  private List<Option> years(List<Programme> bound) {
    List<Option> years = new ArrayList<>(Choices.years(asked.today()));
    if (bound.stream().anyMatch(programme -> programme.year() == YearKind.CALENDAR)) {
      years.addAll(Choices.years(asked.today(), YearKind.CALENDAR));
    }
    return years;
  }

  private static Terms live(Stored<Target> set) {
    return set == null ? null : set.state().terms();
  }

  /** The target as the window keeps it. */
  private static Terms frozen(TargetView kept) {
    return kept == null
        ? null
        : new Terms(
            kept.kind(),
            kept.amount(),
            kept.due(),
            new Baseline(kept.baseline(), kept.baselineOn()),
            kept.paragraph());
  }

  private Line line(RowView row, String track, Terms terms, Selection there) {
    boolean suggested = terms == null && !suggestions.of(row.code()).isEmpty();
    return new Line(
        row,
        track,
        terms,
        suggested ? Badge.info("есть предложение").icon("bulb") : null,
        PATH + "/" + row.code() + "?year=" + there.year());
  }

  private static final Table<Line> TABLE =
      Table.of(
          "targets",
          PATH,
          Column.<Line>text("code", "Код", line -> line.row().code()),
          Column.<Line>link("name", "Показатель", line -> line.row().name(), Line::href),
          Column.<Line>text("value", "Сейчас", line -> Words.brief(line.row())),
          Column.<Line>text("target", "Цель", line -> Words.target(line.row()))
              .note(line -> line.terms() == null ? null : "до " + Russian.date(line.terms().due())),
          Column.<Line>text(
              "baseline",
              "База",
              line ->
                  line.terms() == null
                      ? Russian.NOTHING
                      : TargetWords.baseline(line.terms().baseline(), line.row().unit())),
          Column.<Line>badge("state", "Состояние", line -> Words.state(line.row()))
              .note(line -> line.row().target() == null ? null : line.row().target().rule()),
          Column.<Line>badge("suggested", "Документы", Line::suggested)
              .note(line -> line.terms() == null ? null : line.terms().paragraph()));
}
