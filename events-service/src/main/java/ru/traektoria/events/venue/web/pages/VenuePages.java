package ru.traektoria.events.venue.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.venue.application.KeepingVenues;
import ru.traektoria.events.venue.model.Venue;
import ru.traektoria.events.venue.model.VenueId;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Помещения: the directory, the card with who takes it when. */
@Controller
class VenuePages {

  static final String PATH = "/activities/venues";

  private final KeepingVenues keeping;
  private final StaffDirectory directory;
  private final Clock clock;

  VenuePages(KeepingVenues keeping, StaffDirectory directory, Clock clock) {
    this.keeping = keeping;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    boolean retired = query.filter("retired").isPresent();
    List<Venue> found =
        keeping.all(scope).stream()
            .map(Stored::state)
            .filter(v -> v.retired() == retired)
            .filter(v -> Russian.matches(text(v), query.filter("q").orElse("")))
            .toList();
    Table<Venue> table = table();
    TablePage<Venue> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer("Помещения", table, page, LocalDate.now(clock));
    }
    Heading heading =
        Heading.of("Помещения")
            .under("Мероприятия", "/activities")
            .lead("Их выбирают в мероприятии; занятое в это время второй раз не дают.");
    model.addAttribute(
        enters(scope.viewer())
            ? heading.action(Action.link("Добавить помещение", PATH + "/new", "plus"))
            : heading);
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.search("q", "Название, адрес, оборудование"),
                Fields.select("retired", "Показать", List.of(Option.of("yes", "Убранные")))
                    .with("placeholder", "Действующие")));
    return "venues/list";
  }

  private Table<Venue> table() {
    return Table.of(
            "venues",
            PATH,
            Column.<Venue>link(
                    "name", "Помещение", v -> v.room().name(), v -> PATH + "/" + v.id().value())
                .note(v -> v.room().address())
                .sortable(v -> Russian.sortKey(v.room().name())),
            Column.<Venue>text("whose", "Чьё", this::whose).sortable(),
            Column.<Venue>number("seats", "Мест", v -> v.room().seats()).sortable(),
            Column.<Venue>text("equipment", "Оборудование", v -> v.room().equipment()))
        .sortedBy("name")
        .empty(
            Empty.saying("Помещений пока нет")
                .advice("Добавьте залы и классы: в мероприятии их можно будет выбрать из списка."));
  }

  private String whose(Venue venue) {
    return venue.place().organisation() == null
        ? "Муниципалитет"
        : directory.name(venue.place().organisation().value());
  }

  private static String text(Venue venue) {
    return venue.room().name() + " " + venue.room().address() + " " + venue.room().equipment();
  }

  private static boolean enters(Viewer viewer) {
    return viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
  }

  @GetMapping(PATH + "/{id}")
  String card(@PathVariable String id, Scope scope, Model model) {
    VenueId key = new VenueId(id);
    Stored<Venue> stored = keeping.one(key, scope);
    Venue venue = stored.state();
    Heading heading = Heading.of(venue.room().name()).under("Помещения", PATH).lead(whose(venue));
    if (venue.retired()) {
      heading = heading.badge(Badge.neutral("Убрано из выбора"));
    }
    if (keeping.holds(scope, venue)) {
      String version = "?version=" + stored.version();
      heading =
          heading
              .action(Action.link("Изменить", PATH + "/" + id + "/edit", "pencil"))
              .also(
                  Action.post(
                      venue.retired() ? "Вернуть в выбор" : "Убрать из выбора",
                      PATH + "/" + id + "/retirement" + version + "&out=" + !venue.retired()));
    }
    model.addAttribute(heading);
    model.addAttribute("entries", entries(venue));
    model.addAttribute("days", keeping.taken(key, LocalDate.now(clock), scope));
    return "venues/venue";
  }

  private List<Entry> entries(Venue venue) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Чьё", whose(venue)));
    if (!venue.room().address().isEmpty()) {
      entries.add(Entry.of("Адрес", venue.room().address()));
    }
    if (venue.room().seats() != null) {
      entries.add(Entry.of("Мест", Russian.number(venue.room().seats())));
    }
    if (!venue.room().equipment().isEmpty()) {
      entries.add(Entry.of("Оборудование", venue.room().equipment()));
    }
    return entries;
  }

  @PostMapping(PATH + "/{id}/retirement")
  ResponseEntity<Void> retire(
      @PathVariable String id, @RequestParam boolean out, IfMatch seen, Scope scope) {
    keeping.retire(new VenueId(id), seen.version(), out, scope);
    return Done.here(out ? "Помещение убрано из выбора" : "Помещение снова можно выбрать");
  }
}
