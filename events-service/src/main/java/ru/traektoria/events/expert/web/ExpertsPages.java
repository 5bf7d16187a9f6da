package ru.traektoria.events.expert.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.expert.application.FindingExperts;
import ru.traektoria.events.expert.model.ExpertWork.Kind;
import ru.traektoria.events.expert.model.ExpertYear;
import ru.traektoria.events.expert.web.ExpertTables.Line;
import ru.traektoria.events.expert.web.ExpertTables.Work;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Экспертная деятельность года (S3-132): by expert, and every work of it. */
@Controller
class ExpertsPages {

  private static final int YEARS = 4;

  private final FindingExperts finding;
  private final ExpertNames names;
  private final Clock clock;

  ExpertsPages(FindingExperts finding, ExpertNames names, Clock clock) {
    this.finding = finding;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping(ExpertTables.PATH)
  Object experts(TableQuery query, Scope scope, Model model) {
    AcademicYear year = year(query);
    List<Line> all =
        finding.year(year, scope).lines().stream().map(one -> line(one, year)).toList();
    List<Line> found =
        all.stream()
            .filter(one -> matches(one.name() + " " + one.place(), query))
            .filter(one -> kind(query, kind -> one.year().of(kind) > 0))
            .toList();
    Table<Line> table = ExpertTables.experts(year);
    TablePage<Line> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer(
          "Эксперты " + year.label().replace('/', '-'), table, page, LocalDate.now(clock));
    }
    int works = all.stream().mapToInt(one -> one.year().total()).sum();
    model.addAttribute(
        Heading.of("Эксперты")
            .under("Главная", "/")
            .lead(
                year.label()
                    + ": "
                    + Russian.count(all.size(), "эксперт", "эксперта", "экспертов")
                    + ", "
                    + Russian.count(works, "работа", "работы", "работ")
                    + ". Экспертизу при аттестации ведёт раздел «Аттестация».")
            .action(Action.link("Все работы", ExpertTables.WORKS + "?year=" + year, "list-check")));
    model.addAttribute("table", table.view(page).filters(conditions("Эксперт, организация")));
    return "laboratories/list";
  }

  @GetMapping(ExpertTables.WORKS)
  Object works(TableQuery query, Scope scope, Model model) {
    AcademicYear year = year(query);
    String asked = query.filter("expert").orElse("");
    List<Work> found =
        finding.works(year, scope).stream()
            .filter(one -> asked.isEmpty() || one.who().key().equals(asked))
            .map(one -> new Work(names.expert(one.who()).name(), names.place(one.who()), one))
            .filter(one -> matches(one.name() + " " + one.work().title(), query))
            .filter(one -> kind(query, one.work().kind()::equals))
            .toList();
    Table<Work> table = ExpertTables.works();
    TablePage<Work> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer("Экспертные работы", table, page, LocalDate.now(clock));
    }
    String whose = asked.isEmpty() || found.isEmpty() ? "Экспертные работы" : found.get(0).name();
    model.addAttribute(
        Heading.of(whose)
            .under("Эксперты", ExpertTables.PATH + "?year=" + year)
            .lead("Что экспертировано в " + year.label() + " учебном году."));
    model.addAttribute("table", table.view(page).filters(conditions("Эксперт, что оценено")));
    return "laboratories/list";
  }

  private Line line(ExpertYear.Line one, AcademicYear year) {
    String key = URLEncoder.encode(one.who().key(), StandardCharsets.UTF_8);
    return new Line(
        names.expert(one.who()).name(),
        names.place(one.who()),
        ExpertTables.WORKS + "?year=" + year + "&expert=" + key,
        one);
  }

  private static boolean matches(String text, TableQuery query) {
    return Russian.matches(text, query.filter("q").orElse(""));
  }

  private static boolean kind(TableQuery query, Predicate<Kind> has) {
    return query.oneOf("kind", Kind.class).map(has::test).orElse(true);
  }

  private AcademicYear year(TableQuery query) {
    return query
        .filter("year")
        .filter(text -> text.matches("20\\d\\d-\\d\\d"))
        .map(text -> new AcademicYear(Integer.parseInt(text.substring(0, 4))))
        .orElseGet(() -> AcademicYear.of(LocalDate.now(clock)));
  }

  private Field[] conditions(String hint) {
    int now = AcademicYear.of(LocalDate.now(clock)).startYear();
    List<Option> years =
        IntStream.rangeClosed(1, YEARS)
            .mapToObj(back -> new AcademicYear(now - back))
            .map(year -> Option.of(year.toString(), year.label()))
            .toList();
    return new Field[] {
      Fields.search("q", hint),
      Fields.select("year", "Учебный год", years)
          .with("placeholder", new AcademicYear(now).label()),
      Fields.select("kind", "Что экспертирует", Words.options(Kind.values(), Kind::label))
    };
  }
}
