package ru.traektoria.staff.web.pages.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.persistence.Organisations;
import ru.traektoria.staff.persistence.Vacancies;
import ru.traektoria.staff.web.pages.Choices;
import ru.traektoria.staff.web.views.VacancyView;

/** Вакансии: the list with its sums. */
@Controller
@RequestMapping(VacancyTable.PATH)
class VacancyPages {

  private final Vacancies vacancies;
  private final Organisations organisations;
  private final Choices choices;
  private final Circumstances circumstances;

  VacancyPages(
      Vacancies vacancies,
      Organisations organisations,
      Choices choices,
      Circumstances circumstances) {
    this.vacancies = vacancies;
    this.organisations = organisations;
    this.choices = choices;
    this.circumstances = circumstances;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Viewer viewer, Model model) {
    List<VacancyView> found = found(query, scope);
    boolean keeps = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    Table<VacancyView> table = keeps ? VacancyTable.KEPT : VacancyTable.SEEN;
    TablePage<VacancyView> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer("Вакансии", table, page, circumstances.today());
    }
    Heading heading = Heading.of("Вакансии").under("Главная", "/");
    Action declare = Action.link("Объявить вакансию", VacancyTable.PATH + "/new", "plus");
    model.addAttribute(keeps ? heading.action(declare) : heading);
    model.addAttribute("tiles", VacancySums.tiles(found));
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.select("organisation", "Организация", choices.organisations(scope)),
                Fields.select("subject", "Предмет", choices.of(DirectoryName.SUBJECTS)),
                Fields.date("on", "Открыты на дату"),
                Fields.checkbox("all", "Вместе с закрытыми")));
    return "staff/counted";
  }

  private List<VacancyView> found(TableQuery query, Scope scope) {
    LocalDate day = query.date("on").orElse(circumstances.today());
    Map<String, String> places = organisations.names(null, day);
    Directories words = circumstances.now().directories();
    Vacancies.Filter filter =
        new Vacancies.Filter(
            scope.municipality().orElse(null),
            scope.organisation().or(() -> query.filter("organisation")).orElse(null),
            query.filter("subject").orElse(null),
            query.filter("all").isPresent() ? null : day);
    return vacancies.list(filter).stream().map(v -> VacancyView.of(v, words, places)).toList();
  }
}
