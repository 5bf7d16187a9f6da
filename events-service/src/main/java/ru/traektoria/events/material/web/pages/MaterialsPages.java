package ru.traektoria.events.material.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.material.application.Contributions;
import ru.traektoria.events.material.application.Contributions.Contribution;
import ru.traektoria.events.material.application.FindingMaterials;
import ru.traektoria.events.material.model.MaterialState;
import ru.traektoria.events.material.web.MaterialView;
import ru.traektoria.events.material.web.MaterialViews;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
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

/** Банк материалов, the desk of submissions, what each association gave. */
@Controller
class MaterialsPages {

  private static final int YEARS_BACK = 3;

  private final FindingMaterials finding;
  private final Contributions contributions;
  private final MaterialViews views;
  private final Clock clock;

  MaterialsPages(
      FindingMaterials finding, Contributions contributions, MaterialViews views, Clock clock) {
    this.finding = finding;
    this.contributions = contributions;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping(MaterialTables.BANK)
  Object bank(TableQuery query, Scope scope, Model model) {
    List<MaterialView> all = views.views(finding.bank(scope), scope.viewer());
    List<MaterialView> found =
        all.stream().filter(one -> MaterialFilters.fits(one, query)).toList();
    Heading heading =
        Heading.of("Банк материалов")
            .under("Главная", "/")
            .lead(
                "В банке "
                    + Russian.count(all.size(), "материал", "материала", "материалов")
                    + " (план: не меньше 50).");
    Viewer viewer = scope.viewer();
    if (submits(viewer)) {
      heading =
          heading
              .action(Action.link("Предложить материал", MaterialTables.BANK + "/new", "plus"))
              .also(Action.link(deskOf(viewer), MaterialTables.DESK))
              .also(Action.link("По объединениям", MaterialTables.ASSOCIATIONS))
              .also(Action.link("Сборники", "/activities/collections", "books"));
    }
    return show(heading, MaterialTables.bank(), found, MaterialFilters.filters(all), query, model);
  }

  @GetMapping(MaterialTables.DESK)
  Object desk(TableQuery query, Scope scope, Model model) {
    boolean whole = query.filter("state").isPresent() || !scope.viewer().has(Role.METHODIST);
    List<MaterialView> found =
        views.views(finding.applications(scope), scope.viewer()).stream()
            .filter(one -> MaterialFilters.fits(one, query))
            .filter(one -> whole || one.publishedOn() == null)
            .filter(
                one ->
                    query.oneOf("state", MaterialState.class).map(one.state()::equals).orElse(true))
            .toList();
    Heading heading =
        Heading.of(deskOf(scope.viewer()))
            .under("Банк материалов", MaterialTables.BANK)
            .lead("Подан → эксперты → банк. Вернули — исправьте, и он снова уйдёт экспертам.")
            .action(Action.link("Предложить материал", MaterialTables.BANK + "/new", "plus"));
    Field[] filters = {
      Fields.search("q", "Название, автор"),
      Fields.select("state", "Состояние", MaterialWords.states())
    };
    return show(heading, MaterialTables.desk(), found, filters, query, model);
  }

  @GetMapping(MaterialTables.ASSOCIATIONS)
  Object associations(TableQuery query, Scope scope, Model model) {
    AcademicYear now = AcademicYear.of(LocalDate.now(clock));
    AcademicYear year =
        query
            .filter("year")
            .filter(code -> code.matches("\\d{4}-\\d{2}"))
            .map(AcademicYear::parse)
            .orElse(now);
    List<Contribution> rows =
        contributions.of(year, scope).stream()
            .filter(one -> Russian.matches(one.name(), query.filter("q").orElse("")))
            .toList();
    List<Option> years =
        Stream.iterate(now.previous(), AcademicYear::previous)
            .limit(YEARS_BACK)
            .map(one -> Option.of(one.toString(), one.label()))
            .toList();
    Field[] filters = {
      Fields.select("year", "Учебный год", years).with("placeholder", now.label()),
      Fields.search("q", "Объединение")
    };
    Heading heading =
        Heading.of("Материалы объединений")
            .under("Банк материалов", MaterialTables.BANK)
            .lead("От каждого объединения — не меньше материала за четверть, четырёх за год.");
    return show(heading, MaterialTables.associations(), rows, filters, query, model);
  }

  private <T> Object show(
      Heading heading,
      Table<T> table,
      List<T> rows,
      Field[] filters,
      TableQuery query,
      Model model) {
    TablePage<T> page = TablePage.cut(rows, table, query);
    if (query.export()) {
      return TableExport.answer(heading.title(), table, page, LocalDate.now(clock));
    }
    model.addAttribute(heading);
    model.addAttribute("table", table.view(page).filters(filters));
    return "practices/list";
  }

  private static boolean submits(Viewer viewer) {
    return viewer.has(Role.METHODIST)
        || viewer.has(Role.SCHOOL_LEAD)
        || viewer.has(Role.GMO_HEAD)
        || viewer.has(Role.TEACHER);
  }

  private static String deskOf(Viewer viewer) {
    if (viewer.has(Role.METHODIST)) {
      return "Поступили и на экспертизе";
    }
    return viewer.has(Role.SCHOOL_LEAD) ? "Материалы организации" : "Мои материалы";
  }
}
