package ru.traektoria.events.practice.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.competence.Competences;
import ru.traektoria.events.practice.application.CountingReaders;
import ru.traektoria.events.practice.application.FindingPractices;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeState;
import ru.traektoria.events.practice.web.PracticeView;
import ru.traektoria.events.practice.web.PracticeViews;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Банк практик and the applications: the desk of the methodist, the own ones of a teacher. */
@Controller
class PracticesPages {

  private final FindingPractices finding;
  private final PracticeViews views;
  private final CountingReaders readers;
  private final Competences competences;
  private final Clock clock;

  PracticesPages(
      FindingPractices finding,
      PracticeViews views,
      CountingReaders readers,
      Competences competences,
      Clock clock) {
    this.finding = finding;
    this.views = views;
    this.readers = readers;
    this.competences = competences;
    this.clock = clock;
  }

  @GetMapping(PracticesTable.BANK)
  Object bank(TableQuery query, Scope scope, Model model) {
    List<Stored<Practice>> stored = finding.bank(scope);
    List<PracticeView> all = views.views(stored, scope.viewer());
    Table<PracticeView> table = PracticesTable.bank();
    TablePage<PracticeView> page =
        TablePage.cut(
            all.stream()
                .filter(p -> PracticesTable.fits(p, query))
                .filter(
                    p ->
                        query
                            .oneOf("state", PracticeState.class)
                            .map(p.state()::equals)
                            .orElse(true))
                .toList(),
            table,
            query);
    if (query.export()) {
      return TableExport.answer("Банк практик", table, page, LocalDate.now(clock));
    }
    Heading heading = Heading.of("Банк практик").under("Главная", "/").lead(lead(stored));
    Viewer viewer = scope.viewer();
    model.addAttribute(
        applies(viewer)
            ? heading
                .action(Action.link("Предложить практику", PracticesTable.BANK + "/new", "plus"))
                .also(Action.link(applicationsOf(viewer), PracticesTable.APPLICATIONS))
            : heading);
    List<Field> conditions =
        new ArrayList<>(List.of(PracticesTable.filters(all, competences.names())));
    conditions.add(
        Fields.select(
            "state",
            "Состояние",
            PracticeWords.states(PracticeState.APPROVED, PracticeState.DISSEMINATED)));
    model.addAttribute("table", table.view(page).filters(conditions.toArray(Field[]::new)));
    return "practices/list";
  }

  @GetMapping(PracticesTable.APPLICATIONS)
  Object applications(TableQuery query, Scope scope, Model model) {
    boolean open = query.filter("state").isPresent();
    List<PracticeView> found =
        views.views(finding.applications(scope), scope.viewer()).stream()
            .filter(p -> PracticesTable.fits(p, query))
            .filter(p -> open || !scope.viewer().has(Role.METHODIST) || !p.state().open())
            .filter(
                p -> query.oneOf("state", PracticeState.class).map(p.state()::equals).orElse(true))
            .toList();
    Table<PracticeView> table = PracticesTable.applications();
    TablePage<PracticeView> page = TablePage.cut(found, table, query);
    String title = applicationsOf(scope.viewer());
    if (query.export()) {
      return TableExport.answer(title, table, page, LocalDate.now(clock));
    }
    model.addAttribute(
        Heading.of(title)
            .under("Главная", "/")
            .under("Банк практик", PracticesTable.BANK)
            .lead("Заявка → экспертиза → банк. Вернули — исправьте, и она снова уйдёт эксперту.")
            .action(Action.link("Предложить практику", PracticesTable.BANK + "/new", "plus")));
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.search("q", "Название, автор"),
                Fields.select("state", "Состояние", PracticeWords.states(PracticeState.values()))));
    return "practices/list";
  }

  static boolean applies(Viewer viewer) {
    return viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD) || viewer.has(Role.TEACHER);
  }

  static String applicationsOf(Viewer viewer) {
    if (viewer.has(Role.METHODIST)) {
      return "Заявки и экспертиза";
    }
    return viewer.has(Role.SCHOOL_LEAD) ? "Практики организации" : "Мои практики";
  }

  private String lead(List<Stored<Practice>> bank) {
    AcademicYear year = AcademicYear.of(LocalDate.now(clock));
    long shown = bank.stream().filter(stored -> stored.state().disseminatedIn(year)).count();
    long reading = readers.readingOrganisations(bank.stream().map(Stored::state).toList());
    return "В банке "
        + Russian.count(bank.size(), "практика", "практики", "практик")
        + "; в "
        + year.label()
        + " учебном году распространено "
        + Russian.number(shown)
        + " (план: не меньше 10; сколько бы раз практику ни показали, она считается один раз). Хотя бы одну открыли из "
        + Russian.count(reading, "организации", "организаций", "организаций")
        + ".";
  }
}
