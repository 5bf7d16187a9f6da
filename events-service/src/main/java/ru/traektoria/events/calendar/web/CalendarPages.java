package ru.traektoria.events.calendar.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.calendar.application.ReadingCalendar;
import ru.traektoria.events.calendar.application.Subscribing;
import ru.traektoria.events.calendar.model.Feed;
import ru.traektoria.events.calendar.model.Feed.Kind;
import ru.traektoria.events.calendar.model.ICalendar;
import ru.traektoria.events.web.PortalAddress;
import ru.traektoria.platform.web.access.AccessGuard.OpenToAll;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Календарь на телефоне: the address a telephone reads, got and revoked on one page. */
@Controller
class CalendarPages {

  private static final String PAGE = "/activities/calendar-addresses";
  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final Subscribing subscribing;
  private final ReadingCalendar reading;
  private final LeadingAssociations associations;
  private final PortalAddress portal;
  private final Clock clock;

  CalendarPages(
      Subscribing subscribing,
      ReadingCalendar reading,
      LeadingAssociations associations,
      PortalAddress portal,
      Clock clock) {
    this.subscribing = subscribing;
    this.reading = reading;
    this.associations = associations;
    this.portal = portal;
    this.clock = clock;
  }

  /** What a telephone reads; whoever has the address needs no sign-in. */
  @OpenToAll
  @GetMapping("/activities/calendars/{secret}")
  ResponseEntity<byte[]> calendar(@PathVariable String secret) {
    ReadingCalendar.Sheet sheet =
        reading
            .behind(secret.replaceFirst("\\.ics$", ""), portal.of(""))
            .orElseThrow(() -> Problems.notFound("Календарь"));
    String text = ICalendar.write(sheet.name(), sheet.happenings(), clock.instant());
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(CacheControl.noStore())
        .header("X-Robots-Tag", "noindex")
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  /** An address as the page shows it. */
  record Address(String id, String name, String url) {}

  @GetMapping(PAGE)
  String page(Scope scope, Model model) {
    Map<String, String> names =
        associations.all(scope).stream()
            .collect(Collectors.toMap(s -> s.id(), s -> s.state().charter().name()));
    model.addAttribute(
        Heading.of("Календарь на телефоне")
            .under("Мероприятия", "/activities")
            .lead("Добавьте адрес в календарь телефона: мероприятия появятся там сами."));
    model.addAttribute(
        "addresses",
        subscribing.mine(scope.viewer()).stream()
            .map(f -> new Address(f.id(), name(f, names), url(f)))
            .toList());
    model.addAttribute("person", scope.viewer().teacherId().isPresent());
    List<Option> choices =
        names.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(e -> Option.of(e.getKey(), e.getValue()))
            .toList();
    model.addAttribute("associations", choices);
    return "calendar/addresses";
  }

  private static String name(Feed feed, Map<String, String> names) {
    return switch (feed.kind()) {
      case PERSON -> "Мои мероприятия";
      case ASSOCIATION -> names.getOrDefault(feed.target(), "Объединение");
      case MUNICIPALITY -> "Мероприятия муниципалитета";
    };
  }

  private String url(Feed feed) {
    return portal.of("/activities/calendars/" + feed.secret() + ".ics");
  }

  @PostMapping(PAGE)
  ResponseEntity<Void> open(
      @RequestParam Kind kind, @RequestParam(defaultValue = "") String association, Scope scope) {
    subscribing.open(kind, association, scope);
    return Done.at(PAGE, "Адрес готов: скопируйте его в календарь телефона");
  }

  @PostMapping(PAGE + "/{id}/revocation")
  ResponseEntity<Void> revoke(@PathVariable String id, Scope scope) {
    subscribing.revoke(id, scope.viewer());
    return Done.at(PAGE, "Адрес отозван: по нему больше ничего не видно");
  }
}
