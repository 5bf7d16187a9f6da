package ru.traektoria.events.report.web.pages;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.meeting.application.FindingMeetings;
import ru.traektoria.events.meeting.web.MeetingViews;
import ru.traektoria.events.report.application.PlanningNextYear;
import ru.traektoria.events.report.application.WritingReports;
import ru.traektoria.events.report.application.WritingReports.Account;
import ru.traektoria.events.report.model.ReportRule;
import ru.traektoria.events.report.model.YearReport;
import ru.traektoria.events.report.model.YearReport.State;
import ru.traektoria.events.report.model.YearReport.Words;
import ru.traektoria.events.report.web.ReportWords;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Отчёт объединения за год: figures, words of the head, acceptance. */
@Controller
@RequestMapping("/activities/associations/{id}/report/{year}")
class ReportPages {

  private final WritingReports writing;
  private final FindingMeetings meetings;
  private final MeetingViews views;
  private final PlanningNextYear planning;

  ReportPages(
      WritingReports writing,
      FindingMeetings meetings,
      MeetingViews views,
      PlanningNextYear planning) {
    this.planning = planning;
    this.writing = writing;
    this.meetings = meetings;
    this.views = views;
  }

  static AcademicYear year(String code) {
    try {
      return AcademicYear.parse(code);
    } catch (IllegalArgumentException wrong) {
      throw Problems.badRequest(wrong.getMessage());
    }
  }

  @GetMapping
  String page(@PathVariable String id, @PathVariable String year, Scope scope, Model model) {
    Account account = writing.one(new AssociationId(id), year(year), scope);
    YearReport report = account.report();
    String name = account.association().state().charter().name();
    model.addAttribute(
        Heading.of("Отчёт за " + report.year().label() + " учебный год")
            .under("Отчёты объединений", ReportsPages.PATH)
            .under(name, "/activities/associations/" + id)
            .lead(name + ". Сдать до " + Russian.date(report.due()) + ".")
            .badge(ReportWords.state(report, views.today())));
    model.addAttribute("report", report);
    model.addAttribute("path", "/activities/associations/" + id + "/report/" + year);
    model.addAttribute("version", account.version());
    model.addAttribute("entries", ReportWords.figures(account.figures()));
    model.addAttribute("writes", ReportRule.WRITE.allowedIn(report.state()));
    model.addAttribute("themes", String.join("\n", report.words().nextThemes()));
    boolean judges = account.judges();
    model.addAttribute("accepts", judges && ReportRule.ACCEPT.allowedIn(report.state()));
    model.addAttribute("returns", judges && ReportRule.RETURN.allowedIn(report.state()));
    boolean approves = judges && report.state() == State.ACCEPTED;
    model.addAttribute("approves", approves);
    model.addAttribute("councils", approves ? councils(scope) : List.of());
    return "reports/report";
  }

  private List<Option> councils(Scope scope) {
    LocalDate today = views.today();
    return meetings.between(today.minusYears(1), today, scope).stream()
        .filter(sitting -> sitting.association().state().charter().kind().council())
        .filter(sitting -> sitting.meeting().state().protocol().isPresent())
        .map(
            sitting ->
                Option.of(
                    sitting.meeting().id(),
                    sitting.association().state().charter().name()
                        + ", протокол № "
                        + sitting.meeting().state().protocol().orElseThrow().number()
                        + " от "
                        + Russian.date(sitting.day())))
        .toList();
  }

  /** Saves; with {@code submit} also hands it in. */
  @PostMapping
  ResponseEntity<Void> write(
      @PathVariable String id,
      @PathVariable String year,
      @RequestParam(required = false) String analysis,
      @RequestParam(required = false) String problems,
      @RequestParam(required = false) String tasks,
      @RequestParam(defaultValue = "") String nextThemes,
      @RequestParam(defaultValue = "false") boolean submit,
      IfMatch seen,
      Scope scope) {
    AssociationId association = new AssociationId(id);
    Words words = new Words(analysis, problems, tasks, nextThemes.lines().toList());
    writing.write(association, year(year), seen.version(), words, scope);
    if (submit) {
      long version = writing.one(association, year(year), scope).version();
      writing.submit(association, year(year), version, scope);
      return Done.here("Отчёт сдан: числа года зафиксированы");
    }
    return Done.here("Сохранено");
  }

  @PostMapping("/plan")
  ResponseEntity<Void> plan(@PathVariable String id, @PathVariable String year, Scope scope) {
    String plan = planning.draft(new AssociationId(id), year(year), scope).id();
    return Done.at("/activities/plans/" + plan, "Проект плана: уточните сроки и ответственных");
  }

  @PostMapping("/acceptance")
  ResponseEntity<Void> accept(
      @PathVariable String id, @PathVariable String year, IfMatch seen, Scope scope) {
    writing.accept(new AssociationId(id), year(year), seen.version(), scope);
    return Done.here("Отчёт принят");
  }

  @PostMapping("/return")
  ResponseEntity<Void> giveBack(
      @PathVariable String id,
      @PathVariable String year,
      @RequestParam(defaultValue = "") String remark,
      IfMatch seen,
      Scope scope) {
    writing.giveBack(new AssociationId(id), year(year), seen.version(), remark, scope);
    return Done.here("Отчёт возвращён руководителю");
  }

  @PostMapping("/approval")
  ResponseEntity<Void> approve(
      @PathVariable String id,
      @PathVariable String year,
      @RequestParam(defaultValue = "") String meeting,
      IfMatch seen,
      Scope scope) {
    writing.approve(new AssociationId(id), year(year), seen.version(), meeting, scope);
    return Done.here("Отчёт утверждён протоколом совета");
  }
}
