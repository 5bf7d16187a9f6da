package ru.traektoria.diagnostics.web.page.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import ru.traektoria.diagnostics.model.exchange.CompetenceAssessment;
import ru.traektoria.diagnostics.web.CompetenceAssessmentDesk;
import ru.traektoria.diagnostics.web.page.Choices;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Оценка предметных и методических компетенций with its course (T1.11). */
@Controller
class CompetenceAssessmentPages {

  private static final String RECORDS = "/diagnostics/competence-assessments";

  private final CompetenceAssessmentDesk records;
  private final StaffDirectory directory;
  private final Choices choices;
  private final Clock clock;

  CompetenceAssessmentPages(
      CompetenceAssessmentDesk records, StaffDirectory directory, Choices choices, Clock clock) {
    this.records = records;
    this.directory = directory;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping(RECORDS)
  Object assessments(TableQuery query, Scope scope, Model model) {
    Table<CompetenceAssessment> table = recordTable();
    TablePage<CompetenceAssessment> page = TablePage.cut(records.list(scope), table, query);
    if (query.export()) {
      return TableExport.answer("Оценка компетенций", table, page, LocalDate.now(clock));
    }
    model.addAttribute(
        Heading.of("Оценка предметных и методических компетенций")
            .lead("Кто прошёл оценку в рамках курса повышения квалификации.")
            .action(Action.link("Записать оценку", RECORDS + "/new", "plus")));
    model.addAttribute("table", table.view(page));
    return "diagnostics/list";
  }

  private Table<CompetenceAssessment> recordTable() {
    return Table.of(
            "records",
            RECORDS,
            Column.<CompetenceAssessment>link(
                    "teacher",
                    "Педагог",
                    r -> directory.name(r.examinee().teacher().value()),
                    r -> "/diagnostics/teachers/" + r.examinee().teacher().value())
                .note(
                    r ->
                        r.examinee().organisation() == null
                            ? null
                            : directory.shortName(r.examinee().organisation()))
                .sortable(),
            Column.<CompetenceAssessment>date(
                    "passedOn", "Пройдена", CompetenceAssessment::passedOn)
                .sortable(),
            Column.<CompetenceAssessment>link(
                    "course", "Курс", r -> "Открыть курс", r -> "/routes/courses/" + r.course())
                .exporting(CompetenceAssessment::course))
        .sortedDownBy("passedOn")
        .empty(
            Empty.saying("Оценок пока нет")
                .advice("Запишите оценку с курсом или загрузите список файлом.")
                .action(
                    Action.link(
                        "Загрузить файл", "/diagnostics/imports?kind=competence-assessments")));
  }

  @GetMapping(RECORDS + "/new")
  String form(
      @RequestParam(required = false) String teacher,
      @RequestParam(required = false) String course,
      Model model) {
    model.addAttribute(
        Heading.of("Записать оценку компетенций").under("Оценка компетенций", RECORDS));
    model.addAttribute("key", Ids.next());
    model.addAttribute("teacher", teacher);
    model.addAttribute("teacherName", teacher == null ? null : directory.name(teacher));
    model.addAttribute("course", course);
    model.addAttribute("today", LocalDate.now(clock));
    return "diagnostics/competence-assessment";
  }

  @PostMapping(RECORDS)
  ResponseEntity<Void> record(
      @RequestParam String teacher,
      @RequestParam(required = false) String course,
      @RequestParam(required = false) LocalDate passedOn,
      Scope scope,
      CreationKey key) {
    records.record(scope, teacher, course, passedOn, key);
    return Done.at(RECORDS, "Оценка записана");
  }

  @GetMapping("/diagnostics/people")
  @ResponseBody
  List<Option> people(@RequestParam(defaultValue = "") String q, Scope scope) {
    return choices.teachers(scope, q);
  }
}
