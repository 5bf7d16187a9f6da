package ru.traektoria.monitoring.open.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.binding.BindingProgrammes;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.open.application.OpenTable;
import ru.traektoria.monitoring.open.application.Publications;
import ru.traektoria.monitoring.open.application.PublishingFigures;
import ru.traektoria.monitoring.open.application.ReadingOpenTable;
import ru.traektoria.monitoring.open.model.Act;
import ru.traektoria.monitoring.open.model.Choice;
import ru.traektoria.monitoring.open.model.Person;
import ru.traektoria.monitoring.open.model.Publication;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.TimelineEntry;

/** Открытая страница: what is shown to everybody, what is proposed, and who decides. */
@Controller
class PublishingPages {

  private static final String PATH = "/monitoring/open";

  private static final Empty NO_WINDOWS =
      Empty.saying("Открыть можно только замороженные числа")
          .advice("Заморозьте таблицы на странице «Замороженные окна» и вернитесь сюда.")
          .action(Action.link("Замороженные окна", "/monitoring/windows", "lock"));

  private final Publications publications;
  private final PublishingFigures publishing;
  private final ReadingOpenTable reading;
  private final FrozenTables frozen;
  private final BindingProgrammes binding;
  private final Tables tables;
  private final Clock clock;

  PublishingPages(
      Publications publications,
      PublishingFigures publishing,
      ReadingOpenTable reading,
      FrozenTables frozen,
      BindingProgrammes binding,
      Tables tables,
      Clock clock) {
    this.publications = publications;
    this.publishing = publishing;
    this.reading = reading;
    this.frozen = frozen;
    this.binding = binding;
    this.tables = tables;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String page(Scope scope, Model model) {
    String municipality = scope.municipality().orElse("");
    Optional<Stored<Publication>> stored = publications.of(municipality);
    Publication publication =
        stored.map(Stored::state).orElseGet(() -> Publication.closed(municipality));
    ZoneId zone = clock.getZone();
    model.addAttribute(heading(publication, municipality));
    model.addAttribute("version", stored.map(Stored::version).orElse(0L));
    model.addAttribute("publication", publication);
    model.addAttribute("address", "/open/" + municipality);
    model.addAttribute("since", publication.shown() == null ? null : words(publication, zone));
    Optional<OpenTable> preview =
        publication.proposed() == null ? Optional.empty() : reading.preview(publication);
    model.addAttribute("preview", preview.orElse(null));
    model.addAttribute("groups", preview.map(OpenWords::groups).orElse(List.of()));
    model.addAttribute("noWindows", NO_WINDOWS);
    model.addAttribute("proposes", scope.viewer().has(Role.METHODIST));
    model.addAttribute("decides", scope.viewer().has(Role.OFFICIAL));
    model.addAttribute("windows", windows(municipality));
    model.addAttribute("fields", fields(municipality, publication));
    model.addAttribute("acts", acts(publication, zone));
    return "monitoring/open/publishing";
  }

  private static Heading heading(Publication publication, String municipality) {
    Heading heading =
        Heading.of("Открытая страница")
            .under("Главная", "/")
            .lead(
                "Показатели, которые видят все без входа. Методист предлагает, управление"
                    + " образования публикует; числа берутся из замороженного окна.");
    return publication.shown() == null
        ? heading.badge(Badge.neutral("Ничего не открыто").icon("eye-off"))
        : heading
            .badge(Badge.good("Опубликовано").icon("world"))
            .action(Action.link("Открыть страницу", "/open/" + municipality, "external-link"));
  }

  private static String words(Publication publication, ZoneId zone) {
    return "Опубликовано "
        + Russian.dateTime(publication.shownSince(), zone)
        + ", показателей: "
        + publication.shown().indicators().size()
        + ".";
  }

  private List<Option> windows(String municipality) {
    return frozen.of(municipality).stream()
        .map(window -> Option.of(window.id(), label(window)))
        .toList();
  }

  private static String label(FrozenWindow window) {
    return "№ " + window.number() + " «" + window.name() + "», " + window.year().words();
  }

  /** What everybody reads is what every municipality counts alike: own rows stay inside. */
  private List<Programme> shared(String municipality) {
    return binding.programmes(municipality).stream().filter(p -> !p.own()).toList();
  }

  /** Indicators to choose, a field for each programme that binds the municipality. */
  private List<Field> fields(String municipality, Publication publication) {
    Set<String> chosen = chosen(publication);
    List<Field> fields = new ArrayList<>();
    for (Programme programme : shared(municipality)) {
      List<Option> options =
          tables.catalogue().of(programme.code(), LocalDate.now(clock)).stream()
              .map(PublishingPages::option)
              .toList();
      fields.add(
          Fields.checkboxes("indicators", programme.title(), options)
              .within(programme.code())
              .value(chosen));
    }
    return fields;
  }

  private static Option option(Indicator indicator) {
    return Option.of(indicator.code(), indicator.code() + " " + indicator.text().brief());
  }

  private static Set<String> chosen(Publication publication) {
    Choice last = publication.proposed() == null ? publication.shown() : publication.proposed();
    return last == null ? Set.of() : Set.copyOf(last.indicators());
  }

  private List<TimelineEntry> acts(Publication publication, ZoneId zone) {
    Map<String, String> names = new LinkedHashMap<>();
    frozen.of(publication.municipality()).forEach(w -> names.put(w.id(), label(w)));
    List<TimelineEntry> entries = new ArrayList<>();
    for (Act act : publication.acts()) {
      String window = names.getOrDefault(act.window(), "окно удалено");
      String text = act.by() + ". " + window + (act.note().isEmpty() ? "" : ". " + act.note());
      entries.add(
          0, TimelineEntry.of(act.at().atZone(zone).toLocalDate(), title(act.kind())).text(text));
    }
    return entries;
  }

  private static String title(Act.Kind kind) {
    return switch (kind) {
      case PROPOSED -> "Предложено к публикации";
      case APPROVED -> "Опубликовано";
      case REFUSED -> "Возвращено методисту";
      case WITHDRAWN -> "Снято с публикации";
    };
  }

  @PostMapping(PATH + "/proposal")
  ResponseEntity<Void> propose(
      @RequestParam(required = false) String window,
      @RequestParam(required = false) List<String> indicators,
      IfMatch match,
      Scope scope) {
    Set<String> codes = indicators == null ? Set.of() : Set.copyOf(indicators);
    publishing.propose(municipality(scope), match.version(), window, codes, person(scope));
    return Done.at(PATH, "Предложено: решает управление образования");
  }

  @PostMapping(PATH + "/approval")
  ResponseEntity<Void> approve(IfMatch match, Scope scope) {
    publishing.approve(municipality(scope), match.version(), person(scope));
    return Done.at(PATH, "Опубликовано");
  }

  @PostMapping(PATH + "/refusal")
  ResponseEntity<Void> refuse(
      @RequestParam(required = false) String why, IfMatch match, Scope scope) {
    publishing.refuse(municipality(scope), match.version(), person(scope), why);
    return Done.at(PATH, "Возвращено методисту");
  }

  @PostMapping(PATH + "/withdrawal")
  ResponseEntity<Void> withdraw(
      @RequestParam(required = false) String reason, IfMatch match, Scope scope) {
    publishing.withdraw(municipality(scope), match.version(), person(scope), reason);
    return Done.at(PATH, "Снято с публикации");
  }

  private static String municipality(Scope scope) {
    return scope.municipality().orElse("");
  }

  private static Person person(Scope scope) {
    Viewer viewer = scope.viewer();
    return new Person(viewer.subject(), viewer.name());
  }
}
