package ru.traektoria.route.model.priority;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.plan.Reference;

/** To which routes a priority theme proposes its step, and when that may be accepted. */
public final class PriorityRule {

  private PriorityRule() {}

  /**
   * Whether a route gets the proposal.
   *
   * @param candidate what the list knows of the route
   * @param taught subjects of the teacher
   */
  public static boolean proposes(
      PriorityTheme theme, Candidate candidate, Set<String> taught, LocalDate today) {
    return theme.inForce(today)
        && candidate.running()
        && !candidate.answered()
        && theme.municipality().equals(candidate.municipality())
        && (theme.step().programme() == null
            || !candidate.programmes().contains(theme.step().programme()))
        && theme.concern().touches(candidate.aims(), taught);
  }

  /**
   * A route as far as the rule asks.
   *
   * @param aims competences of its goals
   * @param programmes to which its steps refer
   * @param answered this theme's proposal was accepted or dismissed there
   */
  public record Candidate(
      String municipality,
      boolean running,
      List<String> aims,
      List<String> programmes,
      boolean answered) {}

  /** What speaks against adding the step. */
  static List<Reason> objections(PriorityTheme theme, Route route, LocalDate today) {
    if (!theme.inForce(today)) {
      return List.of(Reason.of("priority.not-in-force", "Тема сейчас не действует"));
    }
    if (!route.state().running()) {
      return List.of(
          Reason.of(
              "priority.not-running",
              "Шаг добавляют в утверждённый маршрут, а он " + route.state().label()));
    }
    if (route.plan().step(theme.stepIn(route.id())).isPresent()) {
      return List.of(Reason.of("priority.there", "Шаг этой темы в маршруте уже есть"));
    }
    String programme = theme.step().programme();
    boolean planned =
        programme != null
            && route.plan().steps().stream()
                .anyMatch(s -> Reference.programme(programme).equals(s.plan().reference()));
    return planned
        ? List.of(Reason.of("priority.planned", "Эта программа в маршруте уже есть"))
        : List.of();
  }
}
