package ru.traektoria.route.web.attestation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.attestation.CategoryRequests;
import ru.traektoria.route.application.attestation.Positions;
import ru.traektoria.route.application.portfolio.GatheringSheet;
import ru.traektoria.route.model.attestation.CategoryRequest;

/** Аттестация на категорию: who wants to, the number of the application, what came of it. */
@Controller
@RequestMapping("/routes/attestation")
class CategoryPages {

  private final CategoryRequests requests;
  private final Positions positions;
  private final AttestationDoor door;
  private final GatheringSheet sheets;
  private final StaffDirectory directory;

  CategoryPages(
      CategoryRequests requests,
      Positions positions,
      AttestationDoor door,
      GatheringSheet sheets,
      StaffDirectory directory) {
    this.requests = requests;
    this.positions = positions;
    this.door = door;
    this.sheets = sheets;
    this.directory = directory;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Viewer viewer, Model model) {
    List<CategoryTable.Row> rows =
        requests.all().stream()
            .filter(r -> door.covers(scope, r.teacher(), r.place()))
            .map(this::row)
            .filter(row -> CategoryTable.matches(row, query))
            .toList();
    TablePage<CategoryTable.Row> page = TablePage.cut(rows, CategoryTable.TABLE, query);
    if (query.export()) {
      return TableExport.answer("Аттестация на категорию", CategoryTable.TABLE, page, door.today());
    }
    Heading heading =
        Heading.of("Аттестация на категорию")
            .under("Главная", "/")
            .lead("Само заявление подаётся на портале государственных услуг.")
            .action(Action.link("Записать намерение", "/routes/attestation/new", "plus"));
    model.addAttribute(
        staff(viewer)
            ? heading
                .also(Action.link("Список аттестуемых", "/routes/attestation/list", "list-check"))
                .also(
                    Action.link("Соответствие должности", "/routes/conformity", "clipboard-check"))
            : heading);
    model.addAttribute("table", CategoryTable.view(page));
    return "routes/register";
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    Stored<CategoryRequest> stored = door.request(scope, id);
    CategoryRequest request = stored.state();
    door.looked(scope, request.teacher(), "Аттестация на категорию");
    model.addAttribute(
        Heading.of(Russian.capital(request.category().label()) + " категория")
            .under("Аттестация", "/routes/attestation")
            .badge(CategoryTable.badge(request.state()))
            .lead(directory.name(request.teacher().value())));
    model.addAttribute("at", "/routes/attestation/" + id);
    model.addAttribute("version", stored.version());
    model.addAttribute("entries", entries(request));
    model.addAttribute("period", SheetWords.period(sheets.of(request, door.today()).period()));
    model.addAttribute("state", request.state().name());
    model.addAttribute("staff", staff(viewer));
    return "routes/category";
  }

  private CategoryTable.Row row(CategoryRequest request) {
    String teacher = request.teacher().value();
    String place =
        directory.find(teacher).map(e -> e.organisation()).map(directory::shortName).orElse("");
    return new CategoryTable.Row(
        request, directory.name(teacher), place, positions.name(request.position()));
  }

  private List<Entry> entries(CategoryRequest request) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Должность", positions.name(request.position())));
    entries.add(Entry.of("Подача заявления", Russian.monthYear(request.intendedFor())));
    if (request.application() != null) {
      entries.add(
          Entry.of(
              "Заявление",
              "№ %s от %s"
                  .formatted(
                      request.application().number(), Russian.date(request.application().on()))));
    }
    if (request.outcome() != null) {
      entries.add(Entry.of("Решение", Russian.date(request.outcome().on())));
      entries.add(Entry.of("Приказ", request.outcome().order()));
    }
    if (request.remark() != null) {
      entries.add(Entry.of("Причина", request.remark()));
    }
    return entries;
  }

  private static boolean staff(Viewer viewer) {
    return viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
  }
}
