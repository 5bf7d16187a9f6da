package ru.traektoria.events.contest.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.model.terms.ContestState;
import ru.traektoria.events.contest.web.ContestView;
import ru.traektoria.events.contest.web.ContestViews;
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

/** План конкурсных мероприятий года (S2-41): its dates are those of the contests' stages. */
@Controller
class ContestPlanPages {

  private static final String PATH = ContestWords.PATH + "/plan";
  private static final int BACK = 2;

  private final FindingContests finding;
  private final ContestViews views;
  private final Clock clock;

  ContestPlanPages(FindingContests finding, ContestViews views, Clock clock) {
    this.finding = finding;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Object plan(TableQuery query, Scope scope, Model model) {
    LocalDate today = LocalDate.now(clock);
    AcademicYear now = AcademicYear.of(today);
    List<AcademicYear> years =
        IntStream.rangeClosed(now.startYear() - BACK, now.startYear() + 1)
            .mapToObj(AcademicYear::new)
            .toList();
    AcademicYear year =
        years.stream()
            .filter(one -> query.filter("year").filter(one.toString()::equals).isPresent())
            .findFirst()
            .orElse(now);
    List<ContestView> contests =
        finding.all(scope).stream()
            .map(stored -> views.view(stored, scope.viewer()))
            .filter(c -> c.state() != ContestState.CANCELLED)
            .filter(c -> year.contains(c.terms().end()))
            .toList();
    TablePage<ContestView> page = TablePage.cut(contests, table(), query);
    String title = "План конкурсных мероприятий на " + year.label() + " учебный год";
    if (query.export()) {
      return TableExport.answer("План конкурсов", table(), page, today);
    }
    model.addAttribute(
        Heading.of(title)
            .under("Конкурсы", ContestWords.PATH)
            .lead("Даты берутся из этапов конкурсов. Печатается на листе А4."));
    model.addAttribute("tabs", List.of());
    model.addAttribute(
        "table",
        table()
            .view(page)
            .filters(
                Fields.select(
                        "year",
                        "Учебный год",
                        years.stream().map(y -> Option.of(y.toString(), y.label())).toList())
                    .value(year.toString())));
    return "contests/table";
  }

  private static Table<ContestView> table() {
    return Table.of(
            "plan",
            PATH,
            Column.<ContestView>link(
                    "title",
                    "Конкурс",
                    c -> c.terms().title(),
                    c -> ContestWords.PATH + "/" + c.id())
                .sortable(),
            Column.text("level", "Уровень", c -> Words.level(c.terms().level())),
            Column.text(
                "audience", "Кто участвует", c -> ContestWords.audience(c.terms().audience())),
            Column.text(
                "window",
                "Заявки",
                c ->
                    Russian.range(
                        c.terms().window().opens().toLocalDate(),
                        c.terms().window().deadline().toLocalDate())),
            Column.text("stages", "Этапы", ContestPlanPages::stages),
            Column.<ContestView>date("end", "Итоги", c -> c.terms().end()).sortable())
        .sortedBy("end")
        .empty(
            Empty.saying("На этот год конкурсов нет")
                .advice("Подготовьте конкурс или повторите прошлогодний: «Повторить через год»."));
  }

  private static String stages(ContestView contest) {
    return contest.terms().stages().stream()
        .map(s -> s.title() + ": " + Russian.range(s.from(), s.to()))
        .collect(Collectors.joining("; "));
  }
}
