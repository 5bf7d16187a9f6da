package ru.traektoria.events.report.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.meeting.web.MeetingViews;
import ru.traektoria.events.report.application.WritingReports;
import ru.traektoria.events.report.model.YearReport;
import ru.traektoria.events.report.web.ReportWords;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
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

/** Отчёты объединений: who has handed in, who is late (S2-62). */
@Controller
class ReportsPages {

  static final String PATH = "/activities/associations/reports";

  private static final Table<Row> TABLE =
      Table.of(
              "reports",
              PATH,
              Column.<Row>link("name", "Объединение", Row::name, Row::href).sortable(),
              Column.<Row>text("kind", "Вид", Row::kind).sortable(),
              Column.<Row>badge("state", "Состояние", Row::state).sortable(r -> r.state().text()),
              Column.<Row>date("submitted", "Сдан", Row::submitted).sortable())
          .sortedBy("name")
          .empty(Empty.saying("Объединений пока нет"));

  private final WritingReports writing;
  private final Associations associations;
  private final MeetingViews views;

  ReportsPages(WritingReports writing, Associations associations, MeetingViews views) {
    this.writing = writing;
    this.associations = associations;
    this.views = views;
  }

  /** A line of the list. */
  record Row(String name, String kind, String href, Badge state, LocalDate submitted) {}

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    AcademicYear now = AcademicYear.of(views.today());
    AcademicYear year =
        query
            .filter("year")
            .filter(code -> code.matches("\\d{4}-\\d{2}"))
            .map(AcademicYear::parse)
            .orElse(now);
    List<YearReport> all = writing.all(year, scope);
    TablePage<Row> page = TablePage.cut(all.stream().map(this::row).toList(), TABLE, query);
    if (query.export()) {
      return TableExport.answer("Отчёты объединений", TABLE, page, views.today());
    }
    long submitted = all.stream().filter(YearReport::submitted).count();
    model.addAttribute(
        Heading.of("Отчёты объединений")
            .under("Объединения", "/activities/associations")
            .lead(
                year.label()
                    + ": сдали "
                    + Russian.of(submitted, all.size())
                    + ", срок "
                    + Russian.date(YearReport.due(year))
                    + "."));
    model.addAttribute(
        "table",
        TABLE
            .view(page)
            .filters(
                Fields.select(
                    "year",
                    "Учебный год",
                    Stream.of(now, now.previous(), now.previous().previous())
                        .map(y -> Option.of(y.toString(), y.label()))
                        .toList())));
    return "activities/list";
  }

  private Row row(YearReport report) {
    var charter = associations.find(report.association()).orElseThrow().state().charter();
    String href =
        "/activities/associations/" + report.association().value() + "/report/" + report.year();
    return new Row(
        charter.name(),
        charter.kind().label(),
        href,
        ReportWords.state(report, views.today()),
        report.submittedOn());
  }
}
