package ru.traektoria.monitoring.quality.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.monitoring.quality.application.Duties;
import ru.traektoria.monitoring.quality.application.Duty;
import ru.traektoria.monitoring.quality.application.QualityBoard;
import ru.traektoria.monitoring.quality.application.QualityBoard.Found;
import ru.traektoria.monitoring.quality.application.QualityDays;
import ru.traektoria.monitoring.quality.application.QualityDays.QualityDay;
import ru.traektoria.monitoring.quality.web.QualityLines.PlaceLine;
import ru.traektoria.monitoring.quality.web.QualityLines.RuleLine;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Качество данных: by rule and by organisation, with the trend of the last days. */
@Controller
class QualityPages {

  static final String PATH = "/monitoring/quality";
  private static final int DAYS = 60;

  private final QualityBoard board;
  private final QualityDays days;
  private final Duties duties;
  private final QualityLines lines;
  private final Clock clock;

  QualityPages(
      QualityBoard board, QualityDays days, Duties duties, QualityLines lines, Clock clock) {
    this.board = board;
    this.days = days;
    this.duties = duties;
    this.lines = lines;
    this.clock = clock;
  }

  static String municipality(Scope scope) {
    return scope
        .viewer()
        .municipality()
        .orElseThrow(() -> Problems.forbidden("Качество данных смотрят в муниципалитете."));
  }

  @GetMapping(PATH)
  Object rules(TableQuery query, Scope scope, Model model) {
    LocalDate today = LocalDate.now(clock);
    List<Found> found = within(scope, today);
    boolean all = query.filter("all").isPresent();
    Map<String, Stored<Duty>> set = duties.of(municipality(scope));
    List<RuleLine> rows =
        found.stream()
            .filter(f -> all || !f.findings().isEmpty())
            .map(f -> QualityLines.line(f, set, today))
            .toList();
    TablePage<RuleLine> page = TablePage.cut(rows, QualityLines.RULES, query);
    if (query.export()) {
      return TableExport.answer("Качество данных", QualityLines.RULES, page, today);
    }
    head(model, scope, found, set, today, true);
    model.addAttribute(
        "table",
        QualityLines.RULES
            .view(page)
            .filters(Fields.checkbox("all", "Показать и те, где всё в порядке")));
    return "monitoring/quality/board";
  }

  @GetMapping(PATH + "/organisations")
  Object organisations(TableQuery query, Scope scope, Model model) {
    LocalDate today = LocalDate.now(clock);
    List<Found> found = within(scope, today);
    Map<String, Stored<Duty>> set = duties.of(municipality(scope));
    List<PlaceLine> rows = new ArrayList<>();
    QualityBoard.byOrganisation(found)
        .forEach((id, count) -> rows.add(lines.place(id, count, found, set, today)));
    List<PlaceLine> wanted =
        rows.stream()
            .filter(line -> Russian.matches(line.name(), query.filter("q").orElse("")))
            .toList();
    TablePage<PlaceLine> page = TablePage.cut(wanted, QualityLines.PLACES, query);
    if (query.export()) {
      return TableExport.answer(
          "Качество данных по организациям", QualityLines.PLACES, page, today);
    }
    head(model, scope, found, set, today, false);
    model.addAttribute(
        "table", QualityLines.PLACES.view(page).filters(Fields.search("q", "Найти организацию")));
    return "monitoring/quality/board";
  }

  private List<Found> within(Scope scope, LocalDate today) {
    List<Found> found = board.of(municipality(scope), today);
    return scope
        .organisation()
        .map(own -> found.stream().map(f -> f.in(own)).toList())
        .orElse(found);
  }

  private void head(
      Model model,
      Scope scope,
      List<Found> found,
      Map<String, Stored<Duty>> set,
      LocalDate today,
      boolean rules) {
    long count = found.stream().mapToLong(f -> f.findings().size()).sum();
    long late = DutyWords.late(found, set, today);
    model.addAttribute(
        Heading.of("Качество данных")
            .under("Главная", "/")
            .lead(
                "Чего не хватает и что противоречит само себе, пока показатели считаются."
                    + " Исправляется там, где данные ввели."));
    model.addAttribute(
        "tiles",
        List.of(
            Tile.value("Исправить", Russian.count(count, "запись", "записи", "записей"))
                .tone(count == 0 ? Tone.GOOD : Tone.NEUTRAL),
            Tile.value("Организаций", Russian.number(QualityBoard.byOrganisation(found).size())),
            Tile.value("Срок прошёл", Russian.number(late)).tone(late > 0 ? Tone.BAD : Tone.GOOD)));
    model.addAttribute(
        "tabs",
        List.of(
            Tab.of("По правилам", PATH, rules),
            Tab.of("По организациям", PATH + "/organisations", !rules)));
    String own = scope.organisation().orElse(null);
    List<QualityDay> trend = days.last(municipality(scope), DAYS);
    model.addAttribute(
        "trend",
        trend.stream()
            .map(d -> Map.of("day", Russian.shortDate(d.day()), "count", d.count(own)))
            .toList());
  }
}
