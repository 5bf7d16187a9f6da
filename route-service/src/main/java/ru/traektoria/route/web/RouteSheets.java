package ru.traektoria.route.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.route.application.ApprovingRoutes;
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.model.Milestone;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Progress;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.Revision;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;

/** Writes a route out in words for the pages. */
@Component
class RouteSheets {

  private final Competences competences;
  private final StaffDirectory directory;
  private final ApprovingRoutes approving;
  private final DifferenceWords differences;

  RouteSheets(
      Competences competences,
      StaffDirectory directory,
      ApprovingRoutes approving,
      DifferenceWords differences) {
    this.competences = competences;
    this.directory = directory;
    this.approving = approving;
    this.differences = differences;
  }

  RouteSheet of(Stored<Route> stored, Actor viewer, LocalDate today) {
    Route route = stored.state();
    Map<String, String> names = competences.names();
    return new RouteSheet(
        route.id().value(),
        stored.version(),
        route.teacher().value(),
        directory.shortName(route.teacher().value()),
        Badges.of(RouteLine.of(route)),
        route.plan().goals().stream().map(goal -> goal(goal, names)).toList(),
        steps(route, viewer, names, today),
        facts(route),
        history(route),
        route.revisions().stream().map(revision -> version(revision, names)).toList(),
        warnings(route, names),
        may(route, viewer),
        route.plan().steps().size() - route.plan().openSteps().size());
  }

  static String title(Goal goal, Map<String, String> names) {
    if (!goal.fromDeficit()) {
      return goal.wish();
    }
    return names.getOrDefault(goal.competence().value(), goal.competence().value());
  }

  private static RouteSheet.GoalRow goal(Goal goal, Map<String, String> names) {
    String area = goal.competence() == null ? null : names.get(goal.competence().area());
    String when =
        goal.resolvedOn() != null
            ? "устранён " + Russian.date(goal.resolvedOn())
            : (goal.fromDeficit() ? "найден " : "записано ") + Russian.date(goal.foundOn());
    String note = area == null ? when : area + " · " + when;
    return new RouteSheet.GoalRow(title(goal, names), Russian.capital(note), Badges.of(goal));
  }

  private List<RouteSheet.StepRow> steps(
      Route route, Actor viewer, Map<String, String> names, LocalDate today) {
    List<Step> steps = route.plan().steps();
    return IntStream.range(0, steps.size())
        .mapToObj(i -> step(route, steps.get(i), i + 1, viewer, names, today))
        .toList();
  }

  private RouteSheet.StepRow step(
      Route route,
      Step step,
      int number,
      Actor viewer,
      Map<String, String> names,
      LocalDate today) {
    StepPlan plan = step.plan();
    Progress progress = step.progress();
    boolean own = route.teacher().equals(viewer.teacher());
    boolean byHand = route.state().running() && !step.done() && plan.shownByEvidence();
    boolean confirms = !own && !viewer.is(Capacity.TEACHER);
    String evidence = progress.evidence();
    boolean coursesOpen = own && route.state().running() && !step.done();
    boolean course = plan.kind().basis() == ru.traektoria.route.model.plan.StepKind.Basis.COURSE;
    return new RouteSheet.StepRow(
        step.id().value(),
        number,
        Russian.capital(plan.kind().label()),
        plan.content(),
        details(plan),
        Russian.range(plan.from(), plan.to()),
        step.done()
            ? "выполнен " + Russian.date(progress.on())
            : "до " + Russian.date(plan.to()) + ", " + Russian.relative(plan.to(), today),
        plan.expectedResult(),
        served(route, plan, names),
        Badges.of(step, today),
        evidence,
        evidence != null && evidence.matches("https?://\\S+"),
        progress.remark(),
        step.done() ? null : byItself(plan),
        coursesOpen && course
            ? "/routes/courses/new?route=" + route.id().value() + "&step=" + step.id().value()
            : reference(plan),
        course ? "Добавить удостоверение" : "Открыть мероприятие",
        byHand && own,
        byHand && confirms && step.reported(),
        byHand && confirms && !step.reported());
  }

  private static String reference(StepPlan plan) {
    Reference reference = plan.reference();
    return reference != null && reference.target() == Reference.Target.ACTIVITY
        ? "/activities/" + reference.id()
        : null;
  }

  private static String byItself(StepPlan plan) {
    if (plan.shownByEvidence()) {
      return null;
    }
    return switch (plan.kind().basis()) {
      case COURSE -> "Отметится сам, когда подтвердят удостоверение.";
      case SESSION -> "Отметится сам после встречи с наставником.";
      case ACTIVITY, EVIDENCE -> "Отметится сам, когда организатор отметит присутствие.";
    };
  }

  private static String details(StepPlan plan) {
    return Stream.of(
            plan.form() == null ? null : Russian.capital(plan.form().label()),
            plan.technology(),
            plan.hours() == 0 ? null : Russian.count(plan.hours(), "час", "часа", "часов"),
            plan.responsible() == null ? null : "ответственный: " + plan.responsible())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static String served(Route route, StepPlan plan, Map<String, String> names) {
    return route.plan().goals().stream()
        .filter(goal -> plan.goals().contains(goal.id()))
        .map(goal -> title(goal, names))
        .collect(Collectors.joining("; "));
  }

  private List<Entry> facts(Route route) {
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
    if (route.plan().practiceWaiver() != null && !route.plan().practiceWaiver().isBlank()) {
      facts.add(Entry.of("Без практического шага", route.plan().practiceWaiver()));
    }
    if (route.closure() != null) {
      Badge outcome = Badges.of(route.closure().outcome(), route.closure().override());
      facts.add(Entry.badge("Итог", outcome).hint(route.closure().reason()));
    }
    return facts;
  }

  private List<TimelineEntry> history(Route route) {
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
    };
  }

  private static Tone tone(Milestone.Kind kind) {
    return switch (kind) {
      case APPROVED, STARTED, AGREED -> Tone.GOOD;
      case RETURNED -> Tone.WARNING;
      default -> Tone.NEUTRAL;
    };
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

  private static List<String> warnings(Route route, Map<String, String> names) {
    List<String> warnings = new ArrayList<>();
    if (route.state() == RouteState.CLOSED) {
      return warnings;
    }
    route.plan().uncovered().stream()
        .map(goal -> "Ни один шаг не направлен на цель «" + title(goal, names) + "».")
        .forEach(warnings::add);
    if (!route.plan().practical()
        && (route.plan().practiceWaiver() == null || route.plan().practiceWaiver().isBlank())) {
      warnings.add(
          "Нет практического шага: добавьте мастер-класс, стажировку или взаимопосещение,"
              + " либо напишите, почему его не будет.");
    }
    return warnings;
  }

  private RouteSheet.May may(Route route, Actor viewer) {
    boolean own = route.teacher().equals(viewer.teacher());
    boolean staff = !viewer.is(Capacity.TEACHER) && !own;
    return new RouteSheet.May(
        route.state() != RouteState.CLOSED,
        own && route.state() == RouteState.DRAFT,
        staff && route.state() == RouteState.DRAFT,
        route.state() == RouteState.AGREED,
        staff
            && route.state() == RouteState.AGREED
            && approving.mayApprove(viewer, route.place().municipality()),
        staff && route.state() != RouteState.CLOSED);
  }
}
