package ru.traektoria.route.web.group;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.request.ListingRequests.Line;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.request.GroupDates;
import ru.traektoria.route.web.group.GroupDesk.Group;
import ru.traektoria.route.web.group.GroupTable.Row;

/** Группы: which have seats, who waits; the chosen ones are enrolled at once. */
@Controller
@RequestMapping("/routes/groups")
class GroupPages {

  private final GroupDesk desk;
  private final StaffDirectory directory;

  GroupPages(GroupDesk desk, StaffDirectory directory) {
    this.desk = desk;
    this.directory = directory;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Model model) {
    List<Group> groups = desk.groups(scope);
    TablePage<Group> page = TablePage.of(groups, groups.size(), query);
    if (query.export()) {
      return TableExport.answer("Группы", GroupTable.GROUPS, page, desk.today());
    }
    model.addAttribute(
        Heading.of("Зачисление в группы")
            .under("Заявки на курсы", "/routes/requests")
            .lead("Откройте программу и выберите, кого зачислить. Даты и места — из каталога."));
    model.addAttribute("table", GroupTable.GROUPS.view(page));
    return "routes/register";
  }

  @GetMapping("/{programme}")
  Object programme(@PathVariable String programme, TableQuery query, Scope scope, Model model) {
    Programme chosen = desk.programme(scope, programme);
    List<Row> rows = desk.requests(scope, chosen).stream().map(this::row).toList();
    Table<Row> table = GroupTable.requests("/routes/groups/" + programme);
    TablePage<Row> page = TablePage.cut(rows, table, query);
    if (query.export()) {
      return TableExport.answer(chosen.title(), table, page, desk.today());
    }
    long waiting = rows.stream().filter(row -> !row.enrolled()).count();
    List<Group> groups = desk.groups(chosen, waiting);
    model.addAttribute(heading(chosen, groups));
    model.addAttribute("tiles", tiles(groups));
    model.addAttribute(
        "table",
        table.view(page).bulk(row -> row.line().request().id().value(), commands(chosen, groups)));
    return "routes/register";
  }

  @PostMapping("/{programme}")
  ResponseEntity<Void> enrol(
      @PathVariable String programme,
      @RequestParam LocalDate from,
      @RequestParam LocalDate to,
      @RequestParam(defaultValue = "") List<String> ids,
      Scope scope) {
    desk.enrol(scope, desk.programme(scope, programme), new GroupDates(from, to), ids);
    return Done.here("Зачислено: " + Russian.count(ids.size(), "человек", "человека", "человек"));
  }

  private static Heading heading(Programme programme, List<Group> groups) {
    Heading heading = Heading.of(programme.title()).under("Зачисление в группы", "/routes/groups");
    return groups.get(0).group() != null
        ? heading.lead("Выберите педагогов и группу. Зачисленного можно перевести в другую.")
        : heading
            .lead("У программы нет групп с датами: добавьте их, и можно будет зачислять.")
            .action(
                Action.link(
                    "Указать группы",
                    "/routes/programmes/" + programme.id().value() + "/edit",
                    "pencil"));
  }

  private static List<Tile> tiles(List<Group> groups) {
    return groups.stream()
        .filter(group -> group.group() != null)
        .map(
            group ->
                group.free() == null
                    ? Tile.value(group.dates(), Russian.number(group.enrolled()))
                        .hint("зачислено, число мест не указано")
                    : Tile.of(group.dates(), group.enrolled(), group.group().places())
                        .hint("свободно: " + group.free()))
        .toList();
  }

  private static Action[] commands(Programme programme, List<Group> groups) {
    return groups.stream()
        .filter(group -> group.group() != null)
        .map(
            group ->
                Action.post(
                    "Зачислить: " + group.dates(),
                    "/routes/groups/%s?from=%s&to=%s"
                        .formatted(
                            programme.id().value(), group.group().from(), group.group().to())))
        .toArray(Action[]::new);
  }

  private Row row(Line line) {
    String place = line.place().organisation();
    return new Row(
        line,
        directory.name(line.request().teacher().value()),
        place == null ? "без организации" : directory.shortName(place));
  }
}
