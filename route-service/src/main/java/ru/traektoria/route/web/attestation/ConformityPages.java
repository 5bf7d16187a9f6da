package ru.traektoria.route.web.attestation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
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
import ru.traektoria.route.application.attestation.ListingAttestation;
import ru.traektoria.route.application.attestation.Positions;
import ru.traektoria.route.model.attestation.Conformity;
import ru.traektoria.route.web.attestation.ConformityTable.Row;

/** Аттестация на соответствие: the list of the year and the card of one attestation. */
@Controller
@RequestMapping("/routes/conformity")
class ConformityPages {

  private final ListingAttestation listing;
  private final Positions positions;
  private final AttestationDoor door;
  private final ConformityEntries entries;
  private final StaffDirectory directory;

  ConformityPages(
      ListingAttestation listing,
      Positions positions,
      AttestationDoor door,
      ConformityEntries entries,
      StaffDirectory directory) {
    this.listing = listing;
    this.positions = positions;
    this.door = door;
    this.entries = entries;
    this.directory = directory;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Viewer viewer, Model model) {
    LocalDate today = door.today();
    AcademicYear year = AcademicYear.of(today);
    List<Row> all =
        listing.within(scope::covers, today).stream()
            .map(line -> ConformityTable.row(line, year, directory, positions))
            .toList();
    List<Row> rows =
        all.stream()
            .filter(r -> Russian.matches(r.line().teacher().name(), query.filter("q").orElse("")))
            .filter(r -> query.filter("state").map(r.state()::equals).orElse(true))
            .toList();
    TablePage<Row> page = TablePage.cut(rows, ConformityTable.TABLE, query);
    if (query.export()) {
      return TableExport.answer("График аттестации", ConformityTable.TABLE, page, today);
    }
    Heading heading =
        Heading.of("Соответствие занимаемой должности")
            .under("Аттестация", "/routes/attestation")
            .lead("График на " + year.label() + " учебный год.")
            .also(Action.link("Список аттестуемых", "/routes/attestation/list", "list-check"));
    model.addAttribute(
        viewer.has(Role.SCHOOL_LEAD)
            ? heading
                .action(Action.link("Включить в график", "/routes/conformity/new", "plus"))
                .also(Action.link("Освобождения", "/routes/conformity/exemptions", "ban"))
            : heading);
    model.addAttribute("tiles", ConformityTable.tiles(all));
    model.addAttribute(
        "table",
        ConformityTable.TABLE
            .view(page)
            .filters(
                Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя"),
                Fields.select("state", "Состояние", ConformityTable.states())));
    return "routes/register";
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    Stored<Conformity> stored = door.conformity(scope, id);
    Conformity found = stored.state();
    door.looked(scope, found.teacher(), "Аттестация на соответствие должности");
    model.addAttribute(
        Heading.of(directory.name(found.teacher().value()))
            .under("Соответствие должности", "/routes/conformity")
            .badge(ConformityEntries.badge(found.state())));
    model.addAttribute("at", "/routes/conformity/" + id);
    model.addAttribute("version", stored.version());
    model.addAttribute("entries", entries.of(found));
    model.addAttribute(
        "text", found.representation() == null ? null : found.representation().text());
    model.addAttribute("state", found.state().name());
    model.addAttribute(
        "acting",
        viewer.has(Role.SCHOOL_LEAD)
            && found.state().open()
            && !viewer.is(found.teacher().value()));
    return "routes/conformity";
  }
}
