package ru.traektoria.diagnostics.web.page.instrument;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.analysis.ItemAnalysis;
import ru.traektoria.diagnostics.model.analysis.ItemFigures;
import ru.traektoria.diagnostics.model.analysis.ScaleFigures;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.web.instrument.AnalysisDesk;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Анализ заданий: which questions work, with advice in plain words. */
@Controller
class AnalysisPages {

  private static final String PATH = InstrumentPages.PATH + "/{id}/analysis";

  private static final Table<ItemFigures> TABLE =
      Table.of(
          "items",
          InstrumentPages.PATH,
          Column.<ItemFigures>text("item", "Вопрос", each -> each.item().text())
              .note(each -> each.item().code() + " · " + each.item().kind().label()),
          Column.<ItemFigures>number("answered", "Ответов", ItemFigures::answered).sortable(),
          Column.<ItemFigures>number("facility", "Лёгкость, %", each -> whole(each.facility()))
              .sortable(),
          Column.<ItemFigures>number(
                  "discrimination", "Различает", each -> two(each.discrimination()))
              .sortable(),
          Column.<ItemFigures>number("rest", "Связь со шкалой", each -> two(each.rest()))
              .sortable(),
          Column.<ItemFigures>number("without", "α без вопроса", each -> two(each.alphaWithout())),
          Column.badges("advice", "Совет", AnalysisPages::advice));

  private final AnalysisDesk desk;
  private final Competences competences;
  private final Clock clock;

  AnalysisPages(AnalysisDesk desk, Competences competences, Clock clock) {
    this.desk = desk;
    this.competences = competences;
    this.clock = clock;
  }

  /** A scale with its name. */
  record ScaleRow(String name, ScaleFigures figures) {}

  @GetMapping(PATH)
  Object analysis(
      @PathVariable String id, TableQuery query, Viewer viewer, Scope scope, Model model) {
    Instrument instrument = desk.instrument(viewer, id);
    ItemAnalysis.Report report =
        desk.report(instrument, query.filter("campaign").orElse(null), scope);
    Table<ItemFigures> table =
        TABLE.at(InstrumentPages.PATH + "/" + id + "/analysis").empty(empty(report));
    TablePage<ItemFigures> page = TablePage.cut(report.items(), table, query);
    if (query.export()) {
      return TableExport.answer("Анализ заданий", table, page, LocalDate.now(clock));
    }
    model.addAttribute(
        Heading.of("Анализ заданий")
            .under("Инструменты", InstrumentPages.PATH)
            .under(
                instrument.title() + ", версия " + instrument.version(),
                InstrumentPages.PATH + "/" + id)
            .lead("По ответам без имён: какие вопросы работают, а какие стоит переписать."));
    model.addAttribute("report", report);
    model.addAttribute("scales", report.scales().stream().map(this::row).toList());
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.select("campaign", "Кампания", campaigns(instrument, scope))
                    .with("placeholder", "Все ответы")));
    return "diagnostics/analysis";
  }

  private List<Option> campaigns(Instrument instrument, Scope scope) {
    return desk.campaigns(instrument, scope).stream()
        .map(each -> Option.of(each.id(), "%s (%d)".formatted(each.title(), each.ended())))
        .toList();
  }

  private static Empty empty(ItemAnalysis.Report report) {
    return report.hidden()
        ? Empty.saying("Ответов слишком мало")
            .advice(
                "Завершили %s. Анализ появится от %d: иначе по нему можно угадать ответы людей."
                    .formatted(
                        Russian.count(report.sheets(), "человек", "человека", "человек"),
                        ItemAnalysis.FEWEST))
        : Empty.saying("Вопросов с баллами нет")
            .advice("Этот инструмент ничего не измеряет, анализировать нечего.");
  }

  private ScaleRow row(ScaleFigures figures) {
    String scale = figures.scale();
    String name =
        scale.contains(".")
            ? competences.name(new CompetenceCode(scale))
            : Area.valueOf(scale).label();
    return new ScaleRow(name, figures);
  }

  private static List<Badge> advice(ItemFigures figures) {
    List<String> advice = figures.advice();
    return advice.isEmpty()
        ? List.of(Badge.good("работает"))
        : advice.stream().map(AnalysisPages::badge).toList();
  }

  private static Badge badge(String advice) {
    return advice.startsWith("работает против") ? Badge.bad(advice) : Badge.warning(advice);
  }

  private static Number whole(Double value) {
    return value == null ? null : Math.round(value);
  }

  private static Number two(Double value) {
    return value == null ? null : Math.round(value * 100) / 100.0;
  }
}
