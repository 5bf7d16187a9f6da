package ru.traektoria.events.activity.web.pages;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Details.Function;
import ru.traektoria.events.activity.model.Details.Funding;
import ru.traektoria.events.activity.model.Details.Ground;
import ru.traektoria.events.activity.model.Summary;
import ru.traektoria.events.activity.model.Summary.By;
import ru.traektoria.events.activity.model.Summary.Line;
import ru.traektoria.events.activity.web.DetailWords;
import ru.traektoria.events.activity.web.Views;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Сводка мероприятий: what was held in a year and how many came, by kind, tag, function … */
@Controller
class SummaryPages {

  private static final String PATH = "/activities/summary";
  private static final int YEARS = 3;

  private final FindingActivities finding;
  private final StaffDirectory directory;
  private final Views views;

  SummaryPages(FindingActivities finding, StaffDirectory directory, Views views) {
    this.finding = finding;
    this.directory = directory;
    this.views = views;
  }

  @GetMapping(PATH)
  Object summary(TableQuery query, Scope scope, Model model) {
    By by = query.oneOf("by", By.class).orElse(By.KIND);
    AcademicYear year = year(query);
    List<Activity> all =
        finding.between(year.first(), year.last(), scope).stream().map(Stored::state).toList();
    String tag = query.filter("tag").orElse("");
    Summary summary =
        Summary.of(
            all.stream().filter(one -> tag.isEmpty() || tags(one).contains(tag)).toList(), by);
    Table<Line> table = table(by);
    TablePage<Line> page = TablePage.cut(summary.lines(), table, query);
    if (query.export()) {
      return TableExport.answer("Сводка мероприятий", table, page, views.today());
    }
    Line total = summary.total();
    model.addAttribute(
        Heading.of("Сводка мероприятий")
            .under("Мероприятия", "/activities")
            .lead(
                year.label()
                    + ": проведено "
                    + Russian.number(total.activities())
                    + ", участий "
                    + Russian.number(total.participations())
                    + ", разных людей "
                    + Russian.number(total.people())
                    + "."));
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.select("by", "Свести", ways()).with("placeholder", word(By.KIND)),
                Fields.select("tag", "Метка", tags(all)),
                Fields.select("year", "Учебный год", years())
                    .with("placeholder", AcademicYear.of(views.today()).label())));
    return "activities/list";
  }

  private static List<String> tags(Activity activity) {
    return activity.description().more().tags();
  }

  private static List<Option> tags(List<Activity> all) {
    return all.stream()
        .flatMap(activity -> tags(activity).stream())
        .distinct()
        .sorted()
        .map(tag -> Option.of(tag, tag))
        .toList();
  }

  private Table<Line> table(By by) {
    return Table.of(
            "summary",
            PATH,
            Column.<Line>text("name", word(by), line -> name(by, line.code())).sortable(),
            Column.<Line>number("activities", "Проведено", Line::activities).sortable(),
            Column.<Line>number("participations", "Участий", Line::participations).sortable(),
            Column.<Line>number("people", "Разных людей", Line::people).sortable())
        .empty(
            Empty.saying("За этот год ничего не закрыто")
                .advice("В сводку входит то, что закрыто как состоявшееся."));
  }

  private static String word(By by) {
    return switch (by) {
      case KIND -> "По видам";
      case TAG -> "По меткам";
      case FUNCTION -> "По функциям службы";
      case HOLDER -> "По тому, кто проводил";
      case COMING -> "По организациям участников";
      case GROUND -> "По основаниям";
      case FUNDING -> "По финансированию";
    };
  }

  private String name(By by, String code) {
    if (code.isEmpty()) {
      return by == By.HOLDER ? "Муниципалитет" : "Не указано";
    }
    return switch (by) {
      case KIND -> Words.kind(ActivityKind.valueOf(code));
      case TAG -> code;
      case FUNCTION -> DetailWords.function(Function.valueOf(code));
      case HOLDER, COMING -> directory.shortName(code);
      case GROUND -> DetailWords.ground(Ground.valueOf(code));
      case FUNDING -> DetailWords.funding(Funding.valueOf(code));
    };
  }

  private AcademicYear year(TableQuery query) {
    AcademicYear now = AcademicYear.of(views.today());
    return query
        .filter("year")
        .filter(code -> years().stream().anyMatch(option -> option.value().equals(code)))
        .map(AcademicYear::parse)
        .orElse(now);
  }

  private static List<Option> ways() {
    return Words.options(By.values(), SummaryPages::word).stream()
        .filter(way -> !way.value().equals(By.KIND.name()))
        .toList();
  }

  private List<Option> years() {
    int start = AcademicYear.of(views.today()).startYear();
    return IntStream.range(1, YEARS)
        .mapToObj(back -> new AcademicYear(start - back))
        .map(year -> Option.of(year.toString(), year.label()))
        .toList();
  }
}
