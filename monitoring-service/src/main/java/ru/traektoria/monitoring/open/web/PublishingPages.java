package ru.traektoria.monitoring.open.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.monitoring.open.application.OpenTable;
import ru.traektoria.monitoring.open.application.Publications;
import ru.traektoria.monitoring.open.application.ReadingOpenTable;
import ru.traektoria.monitoring.open.model.Publication;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;

/** Открытая страница: what is shown to everybody, what is proposed, and who decides. */
@Controller
class PublishingPages {

  static final String PATH = "/monitoring/open";

  private static final Empty NO_WINDOWS =
      Empty.saying("Открыть можно только замороженные числа")
          .advice("Заморозьте таблицы на странице «Замороженные окна» и вернитесь сюда.")
          .action(Action.link("Замороженные окна", "/monitoring/windows", "lock"));

  private final Publications publications;
  private final ReadingOpenTable reading;
  private final PublishingChoices choices;
  private final PublishingHistory history;
  private final Clock clock;

  PublishingPages(
      Publications publications,
      ReadingOpenTable reading,
      PublishingChoices choices,
      PublishingHistory history,
      Clock clock) {
    this.publications = publications;
    this.reading = reading;
    this.choices = choices;
    this.history = history;
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
    model.addAttribute("windows", choices.windows(municipality));
    model.addAttribute("fields", choices.fields(municipality, publication));
    model.addAttribute("acts", history.of(publication, zone));
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
}
