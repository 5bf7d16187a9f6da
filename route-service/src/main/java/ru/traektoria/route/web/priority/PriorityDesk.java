package ru.traektoria.route.web.priority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.application.ListingRoutes;
import ru.traektoria.route.application.RouteFilter;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.application.priority.PriorityThemes;
import ru.traektoria.route.application.priority.ProposingPriorities;
import ru.traektoria.route.application.priority.Subjects;
import ru.traektoria.route.model.priority.Concern;
import ru.traektoria.route.model.priority.PriorityTheme;
import ru.traektoria.route.model.priority.PriorityThemeId;
import ru.traektoria.route.model.terms.RouteId;

/** The themes of the viewer's municipality and the routes they propose to; words for both. */
@Component
class PriorityDesk {

  private final PriorityThemes themes;
  private final ProposingPriorities proposing;
  private final ListingRoutes listing;
  private final Competences competences;
  private final Subjects subjects;
  private final Programmes programmes;
  private final Clock clock;

  PriorityDesk(
      PriorityThemes themes,
      ProposingPriorities proposing,
      ListingRoutes listing,
      Competences competences,
      Subjects subjects,
      Programmes programmes,
      Clock clock) {
    this.themes = themes;
    this.proposing = proposing;
    this.listing = listing;
    this.competences = competences;
    this.subjects = subjects;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** A theme with how far it came. */
  record Standing(PriorityTheme theme, int proposed, long accepted) {}

  List<Standing> all(Scope scope) {
    List<RouteLine> lines = lines(scope);
    return themes.in(municipality(scope)).stream().map(theme -> standing(theme, lines)).toList();
  }

  Standing standing(PriorityTheme theme, List<RouteLine> lines) {
    return new Standing(theme, proposing.of(theme, lines).size(), proposing.accepted(theme, lines));
  }

  /** A theme of the viewer's municipality; 404 for any other. */
  PriorityTheme theme(Scope scope, String id) {
    return themes
        .find(new PriorityThemeId(id))
        .map(Stored::state)
        .filter(theme -> scope.covers(theme.municipality(), null, null))
        .orElseThrow(() -> Problems.notFound("Приоритетная тема", id));
  }

  /** The routes to which it proposes its step now. */
  List<RouteLine> proposed(Scope scope, PriorityTheme theme) {
    return proposing.of(theme, lines(scope));
  }

  /** Those of many ids to which it proposes its step now. */
  List<RouteId> proposed(Scope scope, PriorityTheme theme, List<String> ids) {
    return proposed(scope, theme).stream()
        .map(RouteLine::id)
        .filter(ids::contains)
        .map(RouteId::new)
        .toList();
  }

  List<RouteLine> lines(Scope scope) {
    return listing.within(scope::covers, RouteFilter.ALL);
  }

  static String municipality(Scope scope) {
    return scope.viewer().municipality().orElseThrow(() -> Problems.notFound("Муниципалитет"));
  }

  /** Whom a theme concerns, in words. */
  String concern(Concern concern) {
    if (concern.everybody()) {
      return "Все педагоги с утверждённым маршрутом";
    }
    Map<String, String> names = competences.names();
    Map<String, String> taught = subjects.names();
    List<String> words = new ArrayList<>();
    if (!concern.competences().isEmpty()) {
      words.add("цель: " + named(concern.competences(), names));
    }
    if (!concern.subjects().isEmpty()) {
      words.add("предмет: " + named(concern.subjects(), taught));
    }
    return Russian.capital(String.join("; или ", words));
  }

  private static String named(List<String> codes, Map<String, String> names) {
    return codes.stream()
        .map(code -> names.getOrDefault(code, code))
        .collect(Collectors.joining(", "));
  }

  List<Option> competences() {
    List<Option> options = new ArrayList<>();
    competences
        .areas()
        .forEach(
            area -> {
              options.add(Option.of(area.code(), area.name() + ": вся область"));
              area.competences().forEach(c -> options.add(Option.of(c.code(), c.name())));
            });
    return options;
  }

  List<Option> subjects() {
    return subjects.names().entrySet().stream()
        .map(entry -> Option.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  List<Option> programmes(Scope scope) {
    return programmes.offered(municipality(scope)).stream()
        .map(p -> Option.of(p.id().value(), p.title()))
        .toList();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
