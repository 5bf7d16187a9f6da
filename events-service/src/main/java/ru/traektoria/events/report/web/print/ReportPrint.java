package ru.traektoria.events.report.web.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.meeting.web.MeetingViews;
import ru.traektoria.events.report.application.WritingReports;
import ru.traektoria.events.report.application.WritingReports.Account;
import ru.traektoria.events.report.web.ReportWords;
import ru.traektoria.platform.documents.print.FillingTemplate.Words;
import ru.traektoria.platform.documents.print.PrintDesk;
import ru.traektoria.platform.documents.print.PrintDesk.Sheet;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.look.Entry;

/** Отчёт объединения as a file. */
@Controller
@RequestMapping("/activities/associations/{id}/report/{year}")
class ReportPrint {

  private final WritingReports writing;
  private final StaffDirectory directory;
  private final MeetingViews views;
  private final PrintDesk desk;

  ReportPrint(
      WritingReports writing, StaffDirectory directory, MeetingViews views, PrintDesk desk) {
    this.writing = writing;
    this.directory = directory;
    this.views = views;
    this.desk = desk;
  }

  @GetMapping("/print.docx")
  ResponseEntity<byte[]> docx(@PathVariable String id, @PathVariable String year, Scope scope) {
    return desk.docx(sheet(id, year, scope));
  }

  @GetMapping("/print.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable String year, Scope scope) {
    return desk.pdf(sheet(id, year, scope));
  }

  private Sheet sheet(String id, String year, Scope scope) {
    Account account = writing.one(new AssociationId(id), AcademicYear.parse(year), scope);
    Association association = account.association().state();
    return new Sheet(
        ReportForm.ASSOCIATION_REPORT,
        association.place().municipality().value(),
        "Отчёт " + association.charter().name() + " " + year,
        words(account));
  }

  private Words words(Account account) {
    Association association = account.association().state();
    Map<String, String> once = new HashMap<>();
    once.put("объединение", association.charter().name());
    once.put("год", account.report().year().label());
    once.put(
        "руководитель",
        association.head().map(m -> directory.name(m.teacher().value())).orElse(""));
    once.put("состояние", ReportWords.state(account.report(), views.today()).text());
    once.put("анализ", account.report().words().analysis());
    once.put("трудности", account.report().words().problems());
    once.put("задачи", account.report().words().tasks());
    return new Words(
        once,
        Map.of(
            ReportForm.FIGURES,
            ReportWords.figures(account.figures()).stream().map(ReportPrint::figure).toList(),
            ReportForm.THEMES,
            themes(account.report().words().nextThemes())));
  }

  private static Map<String, String> figure(Entry entry) {
    String hint = entry.hint() == null ? "" : " (" + entry.hint() + ")";
    return Map.of("название", entry.term(), "число", entry.value() + hint);
  }

  private static List<Map<String, String>> themes(List<String> themes) {
    List<Map<String, String>> rows = new ArrayList<>();
    themes.forEach(
        theme -> rows.add(Map.of("номер", String.valueOf(rows.size() + 1), "тема", theme)));
    return rows;
  }
}
