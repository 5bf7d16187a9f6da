package ru.traektoria.route.web.attestation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.attestation.ListingAttestation;
import ru.traektoria.route.application.attestation.ListingAttestation.Line;
import ru.traektoria.route.application.attestation.Positions;
import ru.traektoria.route.model.attestation.Conformity;
import ru.traektoria.route.model.attestation.ExemptionRule.Exempt;

/** Аттестация на соответствие: the list of the year and the card of one attestation. */
@Controller
@RequestMapping("/routes/conformity")
class ConformityPages {

  /** A row with names. */
  record Row(Line line, String organisation, String position, String state) {}

  private static final Table<Row> TABLE =
      Table.of(
              "conformity",
              "/routes/conformity",
              Column.<Row>text("teacher", "Педагог", r -> r.line().teacher().name())
                  .note(Row::organisation)
                  .sortable(),
              Column.<Row>text("position", "Должность", Row::position).sortable(),
              Column.<Row>date("until", "Соответствие до", r -> r.line().until()).sortable(),
              Column.<Row>date(
                      "session",
                      "Заседание",
                      r -> r.line().running().map(c -> c.schedule().sessionOn()).orElse(null))
                  .sortable(),
              Column.<Row>badge("state", "Состояние", ConformityPages::badge),
              Column.<Row>actions("Действия", ConformityPages::actions))
          .sortedBy("teacher")
          .empty(Empty.saying("Педагогов пока нет").advice("Они появятся из реестра кадров."));

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
        listing.within(scope::covers, today).stream().map(line -> row(line, year)).toList();
    List<Row> rows =
        all.stream()
            .filter(r -> Russian.matches(r.line().teacher().name(), query.filter("q").orElse("")))
            .filter(r -> query.filter("state").map(r.state()::equals).orElse(true))
            .toList();
    TablePage<Row> page = TablePage.cut(rows, TABLE, query);
    if (query.export()) {
      return TableExport.answer("График аттестации", TABLE, page, today);
    }
    Heading heading =
        Heading.of("Соответствие занимаемой должности")
            .under("Аттестация", "/routes/attestation")
            .lead("Список и график на " + year.label() + " учебный год.");
    model.addAttribute(
        viewer.has(Role.SCHOOL_LEAD)
            ? heading.action(Action.link("Включить в график", "/routes/conformity/new", "plus"))
            : heading);
    model.addAttribute("tiles", tiles(all));
    model.addAttribute(
        "table",
        TABLE
            .view(page)
            .filters(
                Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя"),
                Fields.select(
                    "state",
                    "Состояние",
                    List.of(
                        Option.of("due", "Нужно включить в график"),
                        Option.of("running", "В графике"),
                        Option.of("decided", "Решение принято"),
                        Option.of("exempt", "Не проводится по закону"),
                        Option.of("lasting", "Действует дольше года")))));
    return "routes/conformities";
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

  private Row row(Line line, AcademicYear year) {
    String place = line.teacher().organisation();
    return new Row(
        line,
        place == null ? "без организации" : directory.shortName(place),
        positions.name(line.position()),
        state(line, year));
  }

  private static String state(Line line, AcademicYear year) {
    if (line.running().isPresent()) {
      return line.running().get().state().open() ? "running" : "decided";
    }
    if (line.exempt().isPresent()) {
      return "exempt";
    }
    return line.due(year.last()) ? "due" : "lasting";
  }

  private static Badge badge(Row row) {
    Optional<Conformity> running = row.line().running();
    if (running.isPresent()) {
      return ConformityEntries.badge(running.get().state());
    }
    return switch (row.state()) {
      case "exempt" -> row.line().exempt().map(ConformityPages::free).orElseThrow();
      case "due" -> Badge.warning("Нужно включить в график");
      default -> Badge.good("Действует");
    };
  }

  /** The register may show why, the circumstances a school entered stay with the school. */
  private static Badge free(Exempt exempt) {
    return Badge.neutral(
        exempt.why().entered() ? "Не проводится по закону" : Russian.capital(exempt.why().label()));
  }

  private static List<Action> actions(Row row) {
    if (row.line().running().isPresent()) {
      return List.of(
          Action.link("Открыть", "/routes/conformity/" + row.line().running().get().id().value()));
    }
    return row.state().equals("due")
        ? List.of(
            Action.link("В график", "/routes/conformity/new?teacher=" + row.line().teacher().id()))
        : List.of();
  }

  private static List<Tile> tiles(List<Row> all) {
    return List.of(
        tile(all, "due", "Нужно включить в график", Tone.WARNING),
        tile(all, "running", "В графике", Tone.NEUTRAL),
        tile(all, "decided", "Решение принято", Tone.GOOD),
        tile(all, "exempt", "Не проводится по закону", Tone.NEUTRAL));
  }

  private static Tile tile(List<Row> all, String state, String label, Tone tone) {
    long part = all.stream().filter(r -> r.state().equals(state)).count();
    return Tile.of(label, part, all.size())
        .href("/routes/conformity?state=" + state)
        .tone(part > 0 ? tone : Tone.NEUTRAL);
  }
}
