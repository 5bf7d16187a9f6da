package ru.traektoria.route.web.request;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.portal.table.TableView;
import ru.traektoria.route.application.request.ListingRequests;
import ru.traektoria.route.model.request.Quarter;
import ru.traektoria.route.model.request.RequestState;
import ru.traektoria.route.web.course.CourseChoices;
import ru.traektoria.route.web.request.RequestTable.Row;

/** «Мои заявки» of a teacher; all requests within reach for the school and the methodist. */
@Controller
@RequestMapping("/routes/requests")
class RequestPages {

  private final ListingRequests listing;
  private final RequestDoor door;
  private final StaffDirectory directory;

  RequestPages(ListingRequests listing, RequestDoor door, StaffDirectory directory) {
    this.listing = listing;
    this.door = door;
    this.directory = directory;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Viewer viewer, Model model) {
    boolean staff = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    Table<Row> table = staff ? RequestTable.STAFF : RequestTable.OWN;
    List<Row> all =
        listing.within(scope::covers).stream()
            .map(line -> RequestTable.row(line, directory))
            .toList();
    List<Row> rows = all.stream().filter(row -> RequestTable.fits(row, query)).toList();
    TablePage<Row> page = TablePage.cut(rows, table, query);
    if (query.export()) {
      return TableExport.answer("Заявки на курсы", RequestTable.FILE, page, door.today());
    }
    model.addAttribute(heading(staff, viewer.has(Role.METHODIST)));
    model.addAttribute("tiles", staff ? tiles(all) : List.of());
    model.addAttribute("table", view(table, page, viewer, staff));
    return "routes/register";
  }

  private static Heading heading(boolean staff, boolean methodist) {
    Heading heading =
        Heading.of(staff ? "Заявки на курсы" : "Мои заявки")
            .under("Курсы", "/routes/courses")
            .lead(
                staff
                    ? "Заявку согласует руководитель, в группу зачисляет методист, закрывает запись о"
                        + " курсе."
                    : "Заявку согласует завуч, в группу зачислит методист. Когда запишут документ о"
                        + " курсе, она закроется сама.")
            .action(Action.link("Подать заявку", "/routes/requests/new", "plus"));
    return methodist
        ? heading
            .also(Action.link("Зачисление в группы", "/routes/groups", "users"))
            .also(Action.link("Адресный запрос", "/routes/orders", "send"))
        : heading;
  }

  private TableView<Row> view(Table<Row> table, TablePage<Row> page, Viewer viewer, boolean staff) {
    Field state = Fields.select("state", "Состояние", RequestTable.states());
    Field kind = Fields.select("kind", "Вид", CourseChoices.kinds());
    if (!staff) {
      return table.view(page).filters(state, kind);
    }
    TableView<Row> view =
        table
            .view(page)
            .filters(
                Fields.search("q", "Поиск").with("placeholder", "Педагог или программа"),
                state,
                kind,
                Fields.select(
                    "quarter", "Квартал", RequestTable.quarters(Quarter.of(door.today()))),
                Fields.select("purpose", "Основание", RequestTable.purposes()));
    return viewer.has(Role.METHODIST)
        ? view
        : view.bulk(
            row -> row.request().id().value(),
            Action.post("Согласовать выбранные", "/routes/requests/agree"));
  }

  private static List<Tile> tiles(List<Row> all) {
    return List.of(
        tile("Ждут согласования", all, RequestState.SUBMITTED, Tone.WARNING),
        tile("Согласованы, не зачислены", all, RequestState.AGREED, Tone.WARNING),
        tile("Зачислены", all, RequestState.ENROLLED, Tone.NEUTRAL),
        tile("Обучены", all, RequestState.COMPLETED, Tone.GOOD));
  }

  private static Tile tile(String label, List<Row> all, RequestState state, Tone tone) {
    long number = all.stream().filter(row -> row.request().state() == state).count();
    return Tile.of(label, number, all.size())
        .href("/routes/requests?state=" + state)
        .tone(number > 0 ? tone : Tone.NEUTRAL);
  }
}
