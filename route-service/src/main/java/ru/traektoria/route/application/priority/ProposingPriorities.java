package ru.traektoria.route.application.priority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.priority.PriorityRule;
import ru.traektoria.route.model.priority.PriorityTheme;
import ru.traektoria.route.model.terms.RouteId;

/** Which themes propose their step to which routes today. */
@Service
public class ProposingPriorities {

  private final PriorityThemes themes;
  private final PriorityDismissals dismissals;
  private final StaffDirectory directory;
  private final Clock clock;

  ProposingPriorities(
      PriorityThemes themes, PriorityDismissals dismissals, StaffDirectory directory, Clock clock) {
    this.themes = themes;
    this.dismissals = dismissals;
    this.directory = directory;
    this.clock = clock;
  }

  /** The routes of a list that get the proposal of a theme. */
  public List<RouteLine> of(PriorityTheme theme, List<RouteLine> lines) {
    LocalDate today = LocalDate.now(clock);
    if (!theme.inForce(today)) {
      return List.of();
    }
    Set<String> dismissed = dismissals.of(theme.id());
    return lines.stream().filter(line -> proposes(theme, line, dismissed, today)).toList();
  }

  /** The ids of the routes to which some theme proposes something. */
  public Set<String> proposed(List<RouteLine> lines) {
    Map<String, List<RouteLine>> byPlace = new HashMap<>();
    lines.forEach(
        line -> byPlace.computeIfAbsent(line.municipality(), m -> new ArrayList<>()).add(line));
    Set<String> found = new HashSet<>();
    byPlace.forEach(
        (municipality, there) ->
            themes
                .in(municipality)
                .forEach(theme -> of(theme, there).forEach(line -> found.add(line.id()))));
    return found;
  }

  /** The themes that propose something to a route. */
  public List<PriorityTheme> to(Route route) {
    RouteLine line = RouteLine.of(route);
    return themes.in(route.place().municipality()).stream()
        .filter(theme -> !of(theme, List.of(line)).isEmpty())
        .toList();
  }

  /** How many routes of a list have the step of a theme. */
  public long accepted(PriorityTheme theme, List<RouteLine> lines) {
    return lines.stream().filter(line -> has(line, theme)).count();
  }

  private static boolean has(RouteLine line, PriorityTheme theme) {
    return line.about().steps().contains(theme.stepIn(new RouteId(line.id())).value());
  }

  private boolean proposes(
      PriorityTheme theme, RouteLine line, Set<String> dismissed, LocalDate today) {
    PriorityRule.Candidate candidate =
        new PriorityRule.Candidate(
            line.municipality(),
            line.state().running(),
            line.about().aims(),
            line.about().programmes(),
            has(line, theme) || dismissed.contains(line.id()));
    Set<String> taught =
        directory.find(line.teacher()).map(entry -> Set.copyOf(entry.subjects())).orElse(Set.of());
    return PriorityRule.proposes(theme, candidate, taught, today);
  }
}
