package ru.traektoria.events.consultation.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.traektoria.events.consultation.application.FindingConsultations;
import ru.traektoria.events.consultation.web.ConsultationView;
import ru.traektoria.events.consultation.web.ConsultationViews;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** What the pages of the log share: the year, the tabs, the file. */
@Component
class LogFrame {

  private static final int YEARS_BACK = 3;

  private final FindingConsultations finding;
  private final ConsultationViews views;
  private final Clock clock;

  LogFrame(FindingConsultations finding, ConsultationViews views, Clock clock) {
    this.finding = finding;
    this.views = views;
    this.clock = clock;
  }

  List<ConsultationView> given(TableQuery query, Scope scope) {
    AcademicYear year = year(query);
    return views.views(finding.log(scope), scope.viewer()).stream()
        .filter(one -> year.contains(one.givenOn()))
        .toList();
  }

  AcademicYear year(TableQuery query) {
    return query
        .filter("year")
        .filter(code -> code.matches("\\d{4}-\\d{2}"))
        .map(AcademicYear::parse)
        .orElseGet(() -> AcademicYear.of(LocalDate.now(clock)));
  }

  Field years() {
    AcademicYear now = AcademicYear.of(LocalDate.now(clock));
    return Fields.select(
            "year",
            "Учебный год",
            Stream.iterate(now.previous(), AcademicYear::previous)
                .limit(YEARS_BACK)
                .map(year -> Option.of(year.toString(), year.label()))
                .toList())
        .with("placeholder", now.label());
  }

  <T> Object show(
      String title,
      Table<T> table,
      List<T> rows,
      Field[] filters,
      TableQuery query,
      Scope scope,
      Model model) {
    TablePage<T> page = TablePage.cut(rows, table, query);
    if (query.export()) {
      return TableExport.answer(title, table, page, LocalDate.now(clock));
    }
    model.addAttribute(Heading.of(title).under("Консультации", ConsultationTables.PATH));
    model.addAttribute("tabs", tabs(table.path(), scope.viewer()));
    model.addAttribute("table", table.view(page).filters(filters));
    return "consultations/log";
  }

  private static List<Tab> tabs(String at, Viewer viewer) {
    boolean sums = viewer.has(Role.OFFICIAL);
    boolean wide = sums || viewer.has(Role.METHODIST);
    return Stream.of(
            sums ? null : tab("Журнал", ConsultationTables.LOG, at),
            tab("По методистам", LogPages.MONTHS, at),
            wide ? tab("По организациям", ConsultationTables.SUPPORT, at) : null)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Tab tab(String label, String href, String at) {
    return Tab.of(label, href, href.equals(at));
  }
}
