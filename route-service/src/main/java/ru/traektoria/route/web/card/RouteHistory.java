package ru.traektoria.route.web.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.route.application.Pairs;
import ru.traektoria.route.model.Milestone;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.plan.Revision;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.web.Badges;

/** Where a route comes from and what happened to it, in words. */
@Component
class RouteHistory {

  private final StaffDirectory directory;
  private final DifferenceWords differences;
  private final Pairs pairs;

  RouteHistory(StaffDirectory directory, DifferenceWords differences, Pairs pairs) {
    this.directory = directory;
    this.differences = differences;
    this.pairs = pairs;
  }

  List<Entry> facts(Route route) {
    List<Entry> facts = new ArrayList<>();
    String place = route.place().organisation();
    facts.add(Entry.of("Организация", place == null ? null : directory.shortName(place)));
    facts.add(Entry.of("Автор маршрута", Russian.capital(route.author().label())));
    facts.add(
        Entry.of(
            "Основание",
            route.imported()
                ? "история прошлых лет"
                : route.assessment() == null ? "пожелание педагога" : "диагностика"));
    facts.add(Entry.of("Всего часов", Russian.count(route.plan().hours(), "час", "часа", "часов")));
    facts.add(Entry.of("Темп", route.plan().tempo()));
    String curator = route.plan().curator();
    facts.add(Entry.of("Куратор", curator == null ? null : directory.shortName(curator)));
    pairs
        .tutorsOf(route.teacher(), route.id())
        .forEach(tutor -> facts.add(Entry.of("Тьютор", directory.shortName(tutor.value()))));
    if (route.plan().practiceWaiver() != null && !route.plan().practiceWaiver().isBlank()) {
      facts.add(Entry.of("Без практического шага", route.plan().practiceWaiver()));
    }
    if (route.closure() != null) {
      Badge outcome = Badges.of(route.closure().outcome(), route.closure().override());
      facts.add(Entry.badge("Итог", outcome).hint(route.closure().reason()));
    }
    return facts;
  }

  List<TimelineEntry> milestones(Route route) {
    List<TimelineEntry> entries = new ArrayList<>();
    for (Milestone milestone : route.milestones()) {
      String by = by(milestone.by());
      String note = milestone.note() == null ? by : by + ": " + milestone.note();
      entries.add(
          0,
          TimelineEntry.of(milestone.on(), Russian.capital(milestone.kind().label()))
              .text(note)
              .icon(icon(milestone.kind()), tone(milestone.kind())));
    }
    return entries;
  }

  private static String icon(Milestone.Kind kind) {
    return switch (kind) {
      case DRAFTED -> "file-text";
      case CHANGED -> "pencil";
      case AGREED -> "user-check";
      case RETURNED -> "arrow-back-up";
      case APPROVED -> "clipboard-check";
      case STARTED -> "player-play";
      case CLOSED -> "lock";
      case REOPENED -> "refresh";
    };
  }

  private static Tone tone(Milestone.Kind kind) {
    return switch (kind) {
      case APPROVED, STARTED, AGREED -> Tone.GOOD;
      case RETURNED -> Tone.WARNING;
      default -> Tone.NEUTRAL;
    };
  }

  List<RouteSheet.VersionRow> versions(Route route, Map<String, String> names) {
    return route.revisions().stream().map(revision -> version(revision, names)).toList();
  }

  private RouteSheet.VersionRow version(Revision revision, Map<String, String> names) {
    return new RouteSheet.VersionRow(
        revision.version(),
        Russian.date(revision.on()),
        by(revision.author()),
        revision.reason(),
        revision.differences().stream().map(one -> differences.of(one, names)).toList());
  }

  private String by(Actor actor) {
    String capacity = actor.capacity().label();
    return Russian.capital(
        actor.teacher() == null
            ? capacity
            : capacity + " " + directory.shortName(actor.teacher().value()));
  }
}
