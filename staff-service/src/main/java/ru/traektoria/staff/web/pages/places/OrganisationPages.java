package ru.traektoria.staff.web.pages.places;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.OrganisationKind;
import ru.traektoria.staff.model.place.OrganisationStatus;
import ru.traektoria.staff.persistence.Organisations;
import ru.traektoria.staff.persistence.Vacancies;
import ru.traektoria.staff.web.Reachable;
import ru.traektoria.staff.web.pages.Choices;
import ru.traektoria.staff.web.pages.places.OrganisationColumns.Row;
import ru.traektoria.staff.web.views.OrganisationView;
import ru.traektoria.staff.web.views.RegisterRow;

/** Организации: the list and the card. */
@Controller
class OrganisationPages {

  private final Organisations organisations;
  private final Vacancies vacancies;
  private final Headcount headcount;
  private final Reachable reachable;
  private final Circumstances circumstances;

  OrganisationPages(
      Organisations organisations,
      Vacancies vacancies,
      Headcount headcount,
      Reachable reachable,
      Circumstances circumstances) {
    this.organisations = organisations;
    this.vacancies = vacancies;
    this.headcount = headcount;
    this.reachable = reachable;
    this.circumstances = circumstances;
  }

  @GetMapping(OrganisationColumns.PATH)
  Object list(TableQuery query, Scope scope, Viewer viewer, Model model) {
    TablePage<Row> page = TablePage.cut(rows(query, scope), OrganisationColumns.TABLE, query);
    if (query.export()) {
      return TableExport.answer(
          "Организации", OrganisationColumns.TABLE, page, circumstances.today());
    }
    Heading heading = Heading.of("Организации").under("Главная", "/");
    model.addAttribute(
        viewer.has(Role.METHODIST)
            ? heading.action(
                Action.link("Внести организацию", OrganisationColumns.PATH + "/new", "plus"))
            : heading);
    model.addAttribute(
        "table",
        OrganisationColumns.TABLE
            .view(page)
            .filters(
                Fields.search("q", "Название"),
                Fields.select("kind", "Вид", Choices.organisationKinds()),
                Fields.select("status", "Статус", Choices.organisationStatuses()),
                Fields.checkbox("closed", "Вместе с закрытыми")));
    return "staff/list";
  }

  private List<Row> rows(TableQuery query, Scope scope) {
    LocalDate today = circumstances.today();
    boolean closed = query.filter("closed").isPresent();
    var kind = query.oneOf("kind", OrganisationKind.class);
    var status = query.oneOf("status", OrganisationStatus.Kind.class);
    Map<String, Long> people = headcount.byOrganisation(scope, today);
    Map<String, Long> open = openVacancies(scope, today);
    return organisations.of(scope.municipality().map(MunicipalityId::new).orElse(null)).stream()
        .map(OrganisationView::of)
        .filter(o -> scope.covers(o.municipality(), o.id(), null))
        .filter(o -> closed || o.closedOn() == null || !o.closedOn().isBefore(today))
        .filter(o -> Russian.matches(o.name() + " " + o.shortName(), query.filter("q").orElse("")))
        .filter(o -> kind.map(k -> o.kind() == k).orElse(true))
        .filter(o -> status.map(s -> holds(o, s, today)).orElse(true))
        .map(o -> new Row(o, people.getOrDefault(o.id(), 0L), open.getOrDefault(o.id(), 0L), today))
        .toList();
  }

  private Map<String, Long> openVacancies(Scope scope, LocalDate on) {
    return vacancies
        .list(
            new Vacancies.Filter(
                scope.municipality().orElse(null), scope.organisation().orElse(null), null, on))
        .stream()
        .collect(
            Collectors.groupingBy(
                v -> v.state().organisation().value(), HashMap::new, Collectors.counting()));
  }

  private static boolean holds(OrganisationView o, OrganisationStatus.Kind wanted, LocalDate on) {
    return o.statuses().stream().anyMatch(s -> s.status() == wanted && s.period().covers(on));
  }

  @GetMapping(OrganisationColumns.PATH + "/{id}")
  String card(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    OrganisationView place = OrganisationView.of(reachable.organisation(id, scope));
    boolean staff = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    LocalDate today = circumstances.today();
    List<RegisterRow> people = staff ? headcount.of(id, scope) : List.of();
    OrganisationCard card =
        new OrganisationCard(place, people, today, circumstances.now().directories());
    Heading heading =
        Heading.of(place.shortName())
            .under("Главная", "/")
            .under("Организации", OrganisationColumns.PATH);
    model.addAttribute(
        viewer.has(Role.METHODIST)
            ? heading.action(
                Action.link("Изменить", OrganisationColumns.PATH + "/" + id + "/edit", "pencil"))
            : heading);
    model.addAttribute("card", card);
    model.addAttribute("staff", staff);
    model.addAttribute("methodist", viewer.has(Role.METHODIST));
    model.addAttribute("successor", successor(place, today));
    model.addAttribute("vacancies", headcount.vacancies(id, scope));
    return "staff/organisation";
  }

  private String successor(OrganisationView place, LocalDate today) {
    return place.mergedInto() == null
        ? null
        : organisations
            .names(new MunicipalityId(place.municipality()), today)
            .get(place.mergedInto());
  }
}
