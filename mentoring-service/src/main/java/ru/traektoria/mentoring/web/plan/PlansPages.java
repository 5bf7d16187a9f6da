package ru.traektoria.mentoring.web.plan;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.mentoring.application.plan.FindingSupportPlans;
import ru.traektoria.mentoring.application.plan.FindingSupportPlans.Line;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Планы поддержки: who has one for the year, how far it is, who lacks it (S2, задача 1). */
@Controller
class PlansPages {

  static final String PATH = "/mentoring/plans";

  private final FindingSupportPlans finding;
  private final Views views;

  PlansPages(FindingSupportPlans finding, Views views) {
    this.finding = finding;
    this.views = views;
  }

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    AcademicYear now = AcademicYear.of(views.today());
    String year = query.filter("year").filter(PlansPages::readable).orElse(now.toString());
    List<Line> all = finding.of(year, scope);
    List<Line> found =
        all.stream()
            .filter(line -> Russian.matches(line.name(), query.filter("q").orElse("")))
            .filter(line -> query.filter("missing").isEmpty() || line.missing())
            .toList();
    Table<Line> table = table(year);
    TablePage<Line> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer("Планы поддержки", table, page, views.today());
    }
    model.addAttribute(
        Heading.of("Планы поддержки молодых педагогов")
            .under("Наставничество", "/mentoring/pairs")
            .lead("План на год утверждают до 1 октября; каждый молодой специалист с ним знаком."));
    model.addAttribute("tiles", tiles(all, year));
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.search("q", "Организация"),
                Fields.select("year", "Учебный год", years(now)).with("placeholder", now.label()),
                Fields.checkbox("missing", "Только без плана")));
    return "mentoring/list";
  }

  private static boolean readable(String year) {
    return year.matches("\\d{4}-\\d{2}");
  }

  private static List<Option> years(AcademicYear now) {
    return List.of(next(now, 1), next(now, -1)).stream()
        .map(year -> Option.of(year.toString(), year.label()))
        .toList();
  }

  private static AcademicYear next(AcademicYear year, int years) {
    return new AcademicYear(year.startYear() + years);
  }

  private static Table<Line> table(String year) {
    return Table.of(
            "plans",
            PATH,
            Column.<Line>link(
                    "name", "Чей план", Line::name, l -> PATH + "/" + l.owner() + "/" + year)
                .sortable(),
            Column.<Line>badge("state", "Состояние", PlansPages::state),
            Column.<Line>text("done", "Выполнено", PlansPages::done),
            Column.<Line>text("read", "Ознакомлены", PlansPages::read),
            Column.<Line>badge("review", "Изучен методистом", PlansPages::review))
        .empty(Empty.saying("Планов нет").advice("Планы нужны там, где есть молодые специалисты."));
  }

  private static Badge state(Line line) {
    if (line.plan() != null && line.plan().approved()) {
      return Badge.good("Утверждён");
    }
    if (line.missing()) {
      return Badge.bad(line.plan() == null ? "Нет плана" : "Не утверждён к 1 октября");
    }
    return line.plan() == null
        ? Badge.neutral("Ещё нет").icon("clock")
        : Badge.neutral("Черновик").icon("pencil");
  }

  private static String done(Line line) {
    return line.plan() == null || line.plan().content().items().isEmpty()
        ? null
        : Russian.of(line.plan().done(), line.plan().content().items().size());
  }

  private static String read(Line line) {
    return line.plan() == null || line.young() == 0
        ? null
        : Russian.of(Math.min(line.plan().acknowledged().size(), line.young()), line.young());
  }

  private static Badge review(Line line) {
    if (line.plan() == null || line.plan().place().organisation() == null) {
      return null;
    }
    return line.plan().review() == null
        ? Badge.neutral("Нет").icon("clock")
        : Badge.good(Russian.shortDate(line.plan().review().on()));
  }

  private static List<Tile> tiles(List<Line> all, String year) {
    long approved = all.stream().filter(l -> l.plan() != null && l.plan().approved()).count();
    long missing = all.stream().filter(Line::missing).count();
    long items = all.stream().filter(l -> l.plan() != null).mapToLong(PlansPages::items).sum();
    long done = all.stream().filter(l -> l.plan() != null).mapToLong(l -> l.plan().done()).sum();
    return List.of(
        Tile.of("Планов утверждено", approved, all.size()).tone(Tone.INFO),
        Tile.value("Без утверждённого плана после 1 октября", Russian.number(missing))
            .tone(missing == 0 ? Tone.GOOD : Tone.BAD)
            .href(PATH + "?missing=true&year=" + year),
        Tile.of("Мероприятий выполнено", done, items));
  }

  private static long items(Line line) {
    return line.plan().content().items().size();
  }
}
