package ru.traektoria.route.web.roster;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.attestation.ApprovingList;
import ru.traektoria.route.application.attestation.Positions;
import ru.traektoria.route.application.attestation.WatchingList;
import ru.traektoria.route.application.attestation.WatchingList.Line;
import ru.traektoria.route.web.attestation.AttestationDoor;
import ru.traektoria.route.web.roster.RosterTable.Row;
import ru.traektoria.route.web.roster.RosterTable.State;

/** Список аттестуемых года: approved by an order; passed, not passed, proposed. */
@Controller
@RequestMapping("/routes/attestation/list")
class RosterPages {

  private final WatchingList watching;
  private final ApprovingList approving;
  private final RosterDoor roster;
  private final AttestationDoor door;
  private final Positions positions;
  private final StaffDirectory directory;

  RosterPages(
      WatchingList watching,
      ApprovingList approving,
      RosterDoor roster,
      AttestationDoor door,
      Positions positions,
      StaffDirectory directory) {
    this.watching = watching;
    this.approving = approving;
    this.roster = roster;
    this.door = door;
    this.positions = positions;
    this.directory = directory;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Model model) {
    AcademicYear year = roster.year(query.filter("year").orElse(null));
    List<Row> all = watching.of(year, scope::covers, door.today()).stream().map(this::row).toList();
    List<Row> rows = all.stream().filter(r -> RosterTable.fits(r, query)).toList();
    TablePage<Row> page = TablePage.cut(rows, RosterTable.TABLE, query);
    if (query.export()) {
      return TableExport.answer("Список аттестуемых " + year, RosterTable.FILE, page, door.today());
    }
    model.addAttribute(
        Heading.of("Список аттестуемых на " + year.label() + " учебный год")
            .under("Аттестация", "/routes/attestation")
            .lead(
                "В список предлагаются те, у кого заканчивается категория или соответствие, кто"
                    + " стоит в графике или намерен подать заявление.")
            .also(Action.link("Отчёт", "/routes/attestation/report?year=" + year, "report")));
    model.addAttribute("tabs", tabs(year));
    model.addAttribute("year", year.toString());
    model.addAttribute("tiles", RosterTable.tiles(all, year.toString()));
    model.addAttribute("proposed", proposed(all));
    model.addAttribute("table", RosterTable.view(page, year.toString()));
    return "routes/attestation-list";
  }

  @PostMapping
  ResponseEntity<Void> approve(
      @RequestParam String year,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") Set<String> except,
      Scope scope) {
    int listed =
        approving.approve(roster.year(year), scope::covers, except, roster.approval(scope, act));
    return Done.here(
        listed == 0
            ? "Новых строк нет: все уже в списке"
            : "В список внесено: " + Russian.count(listed, "педагог", "педагога", "педагогов"));
  }

  private Row row(Line line) {
    String organisation = line.wish().place().organisation();
    return new Row(
        line,
        directory.name(line.wish().teacher().value()),
        organisation == null ? "без организации" : directory.shortName(organisation),
        positions.name(line.wish().position()));
  }

  private static List<Option> proposed(List<Row> all) {
    return all.stream()
        .filter(row -> row.state() == State.PROPOSED)
        .map(
            row ->
                Option.of(
                    row.line().wish().id(),
                    row.teacher() + ", " + row.line().wish().kind().label()))
        .toList();
  }

  private List<Tab> tabs(AcademicYear chosen) {
    AcademicYear now = AcademicYear.of(door.today());
    return Stream.of(now.previous(), now, now.next())
        .map(
            year ->
                Tab.of(year.label(), "/routes/attestation/list?year=" + year, year.equals(chosen)))
        .toList();
  }
}
