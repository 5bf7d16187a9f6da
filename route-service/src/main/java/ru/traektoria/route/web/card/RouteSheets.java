package ru.traektoria.route.web.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.portal.Russian;
import ru.traektoria.route.application.ApprovingRoutes;
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.priority.ProposingPriorities;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.web.Badges;
import ru.traektoria.route.web.GoalWords;

/** Writes a route out in words for the pages. */
@Component
public class RouteSheets {

  private final Competences competences;
  private final StaffDirectory directory;
  private final ApprovingRoutes approving;
  private final RouteHistory history;
  private final StepRequests requests;
  private final ProposingPriorities priorities;

  RouteSheets(
      Competences competences,
      StaffDirectory directory,
      ApprovingRoutes approving,
      RouteHistory history,
      StepRequests requests,
      ProposingPriorities priorities) {
    this.competences = competences;
    this.directory = directory;
    this.approving = approving;
    this.history = history;
    this.requests = requests;
    this.priorities = priorities;
  }

  public RouteSheet of(Stored<Route> stored, Actor viewer, LocalDate today) {
    Route route = stored.state();
    Map<String, String> names = competences.names();
    return new RouteSheet(
        route.id().value(),
        stored.version(),
        route.teacher().value(),
        directory.shortName(route.teacher().value()),
        Badges.of(RouteLine.of(route)),
        route.plan().goals().stream().map(goal -> goal(goal, names)).toList(),
        StepRows.of(route, viewer, names, requests.of(route, viewer), today),
        history.facts(route),
        history.milestones(route),
        history.versions(route, names),
        BlockRows.of(route),
        ReportRows.of(route, viewer, today),
        onlyReads(route, viewer) ? List.of() : warnings(route, names),
        onlyReads(route, viewer) ? List.of() : proposals(route),
        may(route, viewer),
        route.plan().steps().size() - route.plan().openSteps().size());
  }

  private static RouteSheet.GoalRow goal(Goal goal, Map<String, String> names) {
    String area = goal.competence() == null ? null : names.get(goal.competence().area());
    String when =
        goal.resolvedOn() != null
            ? "устранён " + Russian.date(goal.resolvedOn())
            : (goal.fromDeficit() ? "найден " : "записано ") + Russian.date(goal.foundOn());
    String note = area == null ? when : area + " · " + when;
    return new RouteSheet.GoalRow(
        GoalWords.title(goal, names), Russian.capital(note), Badges.of(goal));
  }

  private static List<String> warnings(Route route, Map<String, String> names) {
    List<String> warnings = new ArrayList<>();
    if (route.state() == RouteState.CLOSED) {
      return warnings;
    }
    route.plan().uncovered().stream()
        .map(goal -> "Ни один шаг не направлен на цель «" + GoalWords.title(goal, names) + "».")
        .forEach(warnings::add);
    if (!route.plan().practical()
        && (route.plan().practiceWaiver() == null || route.plan().practiceWaiver().isBlank())) {
      warnings.add(
          "Нет практического шага: добавьте мастер-класс, стажировку или взаимопосещение,"
              + " либо напишите, почему его не будет.");
    }
    if (!route.plan().steps().isEmpty() && !route.plan().mixed()) {
      warnings.add("Все шаги одного рода: сочетайте индивидуальные формы с групповыми.");
    }
    return warnings;
  }

  private List<RouteSheet.ProposalRow> proposals(Route route) {
    if (!route.state().running()) {
      return List.of();
    }
    return priorities.to(route).stream()
        .map(
            theme ->
                new RouteSheet.ProposalRow(
                    theme.id().value(),
                    theme.title(),
                    Russian.capital(theme.step().kind().label())
                        + ": "
                        + theme.step().content()
                        + ", до "
                        + Russian.date(theme.step().until())))
        .toList();
  }

  private RouteSheet.May may(Route route, Actor viewer) {
    boolean own = route.teacher().equals(viewer.teacher());
    boolean staff = !viewer.is(Capacity.TEACHER) && !own;
    boolean onlyRead = onlyReads(route, viewer);
    return new RouteSheet.May(
        !onlyRead && route.state() != RouteState.CLOSED,
        own && route.state() == RouteState.DRAFT,
        staff && route.state() == RouteState.DRAFT,
        !onlyRead && route.state() == RouteState.AGREED,
        staff
            && route.state() == RouteState.AGREED
            && approving.mayApprove(viewer, route.place().municipality()),
        staff && route.state() != RouteState.CLOSED,
        staff && route.state().running(),
        staff
            && viewer.is(Capacity.METHODIST)
            && route.state() == RouteState.CLOSED
            && !route.imported(),
        viewer.is(Capacity.METHODIST),
        onlyRead);
  }

  /** A teacher who reads somebody else's route is its mentor. */
  private static boolean onlyReads(Route route, Actor viewer) {
    return viewer.is(Capacity.TEACHER) && !route.teacher().equals(viewer.teacher());
  }
}
