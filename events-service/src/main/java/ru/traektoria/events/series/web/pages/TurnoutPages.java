package ru.traektoria.events.series.web.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.events.certificate.model.Certificate;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.series.application.CountingTurnout;
import ru.traektoria.events.series.application.CountingTurnout.Sheet;
import ru.traektoria.events.series.application.FindingSeries;
import ru.traektoria.events.series.application.IssuingSeriesCertificates;
import ru.traektoria.events.series.model.SeriesId;
import ru.traektoria.events.series.web.SeriesView;
import ru.traektoria.events.series.web.SeriesViews;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Посещаемость серии and the certificates that follow from it. */
@Controller
class TurnoutPages {

  private static final String SHEET = SeriesWords.PATH + "/{id}/attendance";
  private static final String PAPERS = SeriesWords.PATH + "/{id}/certificates";

  private final FindingSeries finding;
  private final CountingTurnout counting;
  private final IssuingSeriesCertificates issuing;
  private final StaffDirectory directory;
  private final SeriesViews views;

  TurnoutPages(
      FindingSeries finding,
      CountingTurnout counting,
      IssuingSeriesCertificates issuing,
      StaffDirectory directory,
      SeriesViews views) {
    this.finding = finding;
    this.counting = counting;
    this.issuing = issuing;
    this.directory = directory;
    this.views = views;
  }

  @GetMapping(SHEET)
  Object sheet(@PathVariable String id, TableQuery query, Scope scope, Model model) {
    SeriesId key = new SeriesId(id);
    SeriesView series = views.view(finding.one(key, scope), scope);
    Sheet sheet = counting.sheet(key, scope);
    Map<String, Certificate> papers = series.holds() ? papers(key, scope) : Map.of();
    TurnoutTable table = new TurnoutTable(series, sheet.sessions(), directory, papers);
    List<CountingTurnout.Line> found =
        sheet.lines().stream().filter(line -> table.fits(line, query)).toList();
    Table<CountingTurnout.Line> whole = table.table();
    TablePage<CountingTurnout.Line> page = TablePage.cut(found, whole, query);
    if (query.export()) {
      return TableExport.answer("Посещаемость серии", whole, page, views.today());
    }
    model.addAttribute(heading(series, sheet, papers, scope));
    model.addAttribute("series", series);
    model.addAttribute("table", whole.view(page).filters(table.filters(sheet.lines())));
    return "series/attendance";
  }

  private Map<String, Certificate> papers(SeriesId id, Scope scope) {
    Map<String, Certificate> last = new HashMap<>();
    issuing
        .of(id, scope)
        .forEach(stored -> last.put(stored.state().teacher().value(), stored.state()));
    return last;
  }

  private Heading heading(
      SeriesView series, Sheet sheet, Map<String, Certificate> papers, Scope scope) {
    long valid = papers.values().stream().filter(Certificate::valid).count();
    String lead =
        Russian.count(sheet.sessions().size(), "занятие", "занятия", "занятий")
            + (series.holds()
                ? ", "
                    + Russian.count(sheet.lines().size(), "человек", "человека", "человек")
                    + (valid > 0 ? ", сертификатов: " + valid : "")
                : "");
    Heading heading =
        Heading.of("Посещаемость")
            .under("Серии", SeriesWords.PATH)
            .under(series.terms().title(), SeriesWords.PATH + "/" + series.id())
            .lead(lead);
    if (series.holds()) {
      int due = issuing.due(finding.one(new SeriesId(series.id()), scope).state());
      return due == 0
          ? heading
          : heading.action(
              Action.post(
                      "Выдать сертификаты: " + due,
                      SeriesWords.PATH + "/" + series.id() + "/certificates")
                  .icon("certificate"));
    }
    return heading;
  }

  @PostMapping(PAPERS)
  ResponseEntity<Void> issue(@PathVariable String id, Scope scope) {
    int fresh = issuing.issue(new SeriesId(id), scope);
    return Done.here(
        fresh == 0
            ? "Все сертификаты уже выданы"
            : "Выдано: " + Russian.count(fresh, "сертификат", "сертификата", "сертификатов"));
  }

  @PostMapping(PAPERS + "/{teacher}")
  ResponseEntity<Void> issueAgain(
      @PathVariable String id, @PathVariable String teacher, Scope scope) {
    issuing.issueAgain(new SeriesId(id), new TeacherId(teacher), scope);
    return Done.here("Выдан новый сертификат с новым номером");
  }
}
