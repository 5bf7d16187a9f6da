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
import ru.traektoria.monitoring.quality.check.QualityRule;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Качество данных: by rule and by organisation, with the trend of the last days. */
@Controller
class QualityPages {

  static final String PATH = "/monitoring/quality";
  private static final int DAYS = 60;

  /** A rule with what it found. */
  record RuleLine(
      String title,
      String why,
      String indicators,
      long count,
      long organisations,
      Badge term,
      String href) {}

  /** An organisation with what is to be mended there. */
  record PlaceLine(String name, long count, String worst, Badge term, String href) {}

  private final QualityBoard board;
  private final QualityDays days;
  private final Duties duties;
  private final StaffDirectory directory;
  private final Clock clock;

  QualityPages(
      QualityBoard board, QualityDays days, Duties duties, StaffDirectory directory, Clock clock) {
    this.board = board;
    this.days = days;
    this.duties = duties;
    this.directory = directory;
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
    List<RuleLine> lines =
        found.stream()
            .filter(f -> all || !f.findings().isEmpty())
            .map(f -> line(f, set, today))
            .toList();
    TablePage<RuleLine> page = TablePage.cut(lines, RULES, query);
    if (query.export()) {
      return TableExport.answer("Качество данных", RULES, page, today);
    }
    head(model, scope, found, set, today, true);
    model.addAttribute(
        "table",
        RULES.view(page).filters(Fields.checkbox("all", "Показать и те, где всё в порядке")));
    return "monitoring/quality/board";
  }

  @GetMapping(PATH + "/organisations")
  Object organisations(TableQuery query, Scope scope, Model model) {
    LocalDate today = LocalDate.now(clock);
    List<Found> found = within(scope, today);
    Map<String, Stored<Duty>> set = duties.of(municipality(scope));
    List<PlaceLine> lines = new ArrayList<>();
    QualityBoard.byOrganisation(found)
        .forEach((id, count) -> lines.add(place(id, count, found, set, today)));
    List<PlaceLine> wanted =
        lines.stream()
            .filter(line -> Russian.matches(line.name(), query.filter("q").orElse("")))
            .toList();
    TablePage<PlaceLine> page = TablePage.cut(wanted, PLACES, query);
    if (query.export()) {
      return TableExport.answer("Качество данных по организациям", PLACES, page, today);
    }
    head(model, scope, found, set, today, false);
    model.addAttribute("table", PLACES.view(page).filters(Fields.search("q", "Найти организацию")));
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
    long late = late(found, set, today);
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

  private static long late(List<Found> found, Map<String, Stored<Duty>> set, LocalDate today) {
    return found.stream()
        .mapToLong(
            f ->
                f.organisations().stream()
                    .filter(o -> late(set.get(Duties.key(f.rule().code(), o)), today))
                    .count())
        .sum();
  }

  static boolean late(Stored<Duty> duty, LocalDate today) {
    return duty != null && today.isAfter(duty.state().due());
  }

  private static RuleLine line(Found found, Map<String, Stored<Duty>> set, LocalDate today) {
    QualityRule.Words rule = found.rule();
    List<Stored<Duty>> given =
        found.organisations().stream()
            .map(o -> set.get(Duties.key(rule.code(), o)))
            .filter(java.util.Objects::nonNull)
            .toList();
    return new RuleLine(
        rule.title(),
        rule.why(),
        String.join(", ", rule.indicators()),
        found.findings().size(),
        found.organisations().size(),
        found.findings().isEmpty() ? Badge.good("В порядке") : term(given, today),
        PATH + "/" + rule.code());
  }

  private PlaceLine place(
      String id, int count, List<Found> found, Map<String, Stored<Duty>> set, LocalDate today) {
    Found worst =
        found.stream()
            .max(java.util.Comparator.comparingInt(f -> f.in(id).findings().size()))
            .orElseThrow();
    List<Stored<Duty>> given =
        found.stream()
            .filter(f -> f.organisations().contains(id))
            .map(f -> set.get(Duties.key(f.rule().code(), id)))
            .filter(java.util.Objects::nonNull)
            .toList();
    return new PlaceLine(
        directory.shortName(id),
        count,
        worst.rule().title(),
        term(given, today),
        PATH + "/" + worst.rule().code() + "?organisation=" + id);
  }

  /** The nearest term that somebody was given. */
  static Badge term(List<Stored<Duty>> given, LocalDate today) {
    return given.stream()
        .map(d -> d.state().due())
        .min(java.util.Comparator.naturalOrder())
        .map(
            due ->
                today.isAfter(due)
                    ? Badge.bad("Срок прошёл " + Russian.shortDate(due))
                    : Badge.info("До " + Russian.shortDate(due)).icon("clock"))
        .orElse(Badge.neutral("Срока нет").icon("minus"));
  }

  private static final Table<RuleLine> RULES =
      Table.of(
              "quality",
              PATH,
              Column.<RuleLine>link("title", "Что не так", RuleLine::title, RuleLine::href)
                  .note(RuleLine::why)
                  .sortable(),
              Column.<RuleLine>number("count", "Записей", RuleLine::count).sortable(),
              Column.<RuleLine>number("places", "Организаций", RuleLine::organisations).sortable(),
              Column.<RuleLine>text("indicators", "Какие числа страдают", RuleLine::indicators),
              Column.<RuleLine>badge("term", "Ближайший срок", RuleLine::term))
          .sortedDownBy("count")
          .empty(Empty.saying("Всё в порядке").advice("Ни одно правило ничего не нашло."));

  private static final Table<PlaceLine> PLACES =
      Table.of(
              "quality-places",
              PATH + "/organisations",
              Column.<PlaceLine>link("name", "Организация", PlaceLine::name, PlaceLine::href)
                  .sortable(),
              Column.<PlaceLine>number("count", "Записей", PlaceLine::count).sortable(),
              Column.<PlaceLine>text("worst", "Чаще всего", PlaceLine::worst),
              Column.<PlaceLine>badge("term", "Ближайший срок", PlaceLine::term))
          .sortedDownBy("count")
          .empty(Empty.saying("Всё в порядке").advice("Ни одно правило ничего не нашло."));
}
