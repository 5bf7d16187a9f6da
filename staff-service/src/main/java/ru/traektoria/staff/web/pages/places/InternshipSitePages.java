package ru.traektoria.staff.web.pages.places;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.web.pages.Choices;
import ru.traektoria.staff.web.views.InternshipSiteView;
import ru.traektoria.staff.web.views.InternshipSites;

/** Стажировочные площадки и их темы (S4-55, E.8). */
@Controller
class InternshipSitePages {

  private static final String PATH = "/staff/internship-sites";

  private final InternshipSites sites;
  private final Choices choices;
  private final Circumstances circumstances;

  InternshipSitePages(InternshipSites sites, Choices choices, Circumstances circumstances) {
    this.sites = sites;
    this.choices = choices;
    this.circumstances = circumstances;
  }

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Viewer viewer, Model model) {
    Table<InternshipSiteView> table = table(viewer);
    List<InternshipSiteView> found = sites.find(query, scope);
    TablePage<InternshipSiteView> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer("Стажировочные площадки", table, page, circumstances.today());
    }
    model.addAttribute(Heading.of("Стажировочные площадки").under("Главная", "/"));
    model.addAttribute("tiles", tiles(found));
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.search("q", "Организация").with("placeholder", "Название"),
                Fields.select("theme", "Тема", choices.of(DirectoryName.THEMES)),
                Fields.date("on", "На дату"),
                Fields.checkbox("all", "Вместе с закрытыми")));
    return "staff/counted";
  }

  /** As the indicator counts: sites that work, and beside them how many themes differ. */
  private static List<Tile> tiles(List<InternshipSiteView> found) {
    List<InternshipSiteView> active = found.stream().filter(InternshipSiteView::active).toList();
    long themes =
        active.stream().map(InternshipSiteView::theme).filter(Objects::nonNull).distinct().count();
    return List.of(
        Tile.value("Действующих площадок", Russian.number(active.size())),
        Tile.value("Различных тем", Russian.number(themes)));
  }

  /** A school opens its own card alone; the others stand there without a link. */
  private static Table<InternshipSiteView> table(Viewer viewer) {
    return Table.of(
            "sites",
            PATH,
            Column.<InternshipSiteView>link(
                    "organisation",
                    "Организация",
                    InternshipSiteView::organisationName,
                    site -> card(site, viewer))
                .sortable(),
            Column.<InternshipSiteView>text("theme", "Тема", InternshipSitePages::theme).sortable(),
            Column.<InternshipSiteView>date("from", "Открыта", InternshipSiteView::from).sortable(),
            Column.<InternshipSiteView>date("to", "По", InternshipSiteView::to).sortable(),
            Column.<InternshipSiteView>badge("state", "Состояние", InternshipSitePages::state))
        .sortedBy("organisation")
        .empty(
            Empty.saying("Стажировочных площадок пока нет")
                .advice(
                    "Площадку и её тему вносят в карточке организации: «Добавить статус» —"
                        + " «Стажировочная площадка»."));
  }

  private static String card(InternshipSiteView site, Viewer viewer) {
    boolean own = viewer.organisation().filter(site.organisation()::equals).isPresent();
    boolean everywhere =
        Stream.of(Role.METHODIST, Role.OFFICIAL, Role.REGION).anyMatch(viewer::has);
    return own || everywhere ? OrganisationColumns.PATH + "/" + site.organisation() : null;
  }

  private static String theme(InternshipSiteView site) {
    return site.theme() == null ? "не указана" : site.themeName();
  }

  private static Badge state(InternshipSiteView site) {
    return site.active() ? Badge.good("Действует") : Badge.neutral("Не действует").icon("history");
  }
}
