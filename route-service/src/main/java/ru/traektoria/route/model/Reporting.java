package ru.traektoria.route.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.report.HalfYear;
import ru.traektoria.route.model.report.Report;
import ru.traektoria.route.model.report.ReportRule;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;

/** The half-year reports of a route: the teacher submits, methodist or school lead decides. */
public final class Reporting {

  private Reporting() {}

  /** What {@link ReportRule} needs to know of a route. */
  public static ReportRule.InForce inForce(Route route) {
    return new ReportRule.InForce(
        route.reached(Milestone.Kind.APPROVED).orElse(null),
        route.closure() == null ? null : route.closure().on(),
        route.reports().stream()
            .filter(report -> report.state() != Report.State.RETURNED)
            .map(Report::half)
            .toList());
  }

  /** Submits a report, also in the place of one that was returned. */
  public static Decision<Route, RouteEvent> submit(Route route, Report report, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (!ReportRule.owed(inForce(route), today).contains(report.half())) {
      reasons.add(
          Reason.of(
              "route.report.not-owed", "За " + report.half().label() + " отчёт сейчас не нужен"));
    }
    if (report.results() == null || report.results().isBlank()) {
      reasons.add(
          Reason.at("results", "route.report.results", "Напишите, что изменилось в вашей работе"));
    }
    return reasons.isEmpty()
        ? Decision.accept(route.withReports(with(route, report)))
        : Decision.refuse(reasons);
  }

  /** Accepts what waits. */
  public static Decision<Route, RouteEvent> accept(Route route, HalfYear half, Actor actor) {
    List<Reason> reasons = objections(route, half, actor);
    return reasons.isEmpty()
        ? Decision.accept(
            route.withReports(with(route, waiting(route, half).get().accepted(actor))))
        : Decision.refuse(reasons);
  }

  /** Returns what waits, with a remark. */
  public static Decision<Route, RouteEvent> giveBack(
      Route route, HalfYear half, Actor actor, String remark) {
    List<Reason> reasons = objections(route, half, actor);
    if (remark == null || remark.isBlank()) {
      reasons.add(Reason.at("remark", "route.remark", "Напишите, что нужно дополнить"));
    }
    return reasons.isEmpty()
        ? Decision.accept(
            route.withReports(
                with(route, waiting(route, half).get().returned(actor, remark.strip()))))
        : Decision.refuse(reasons);
  }

  private static List<Reason> objections(Route route, HalfYear half, Actor actor) {
    List<Reason> reasons = new ArrayList<>();
    if (waiting(route, half).isEmpty()) {
      reasons.add(Reason.of("route.report.none", "Отчёт за " + half.label() + " не ждёт проверки"));
    }
    if (actor.is(Capacity.TEACHER) || route.teacher().equals(actor.teacher())) {
      reasons.add(
          Reason.of("route.report.own", "Свой отчёт не принимают: это делает завуч или методист"));
    }
    return reasons;
  }

  private static Optional<Report> waiting(Route route, HalfYear half) {
    return route.reports().stream()
        .filter(report -> report.half().equals(half))
        .filter(report -> report.state() == Report.State.SUBMITTED)
        .findFirst();
  }

  private static List<Report> with(Route route, Report report) {
    return Stream.concat(
            route.reports().stream().filter(one -> !one.half().equals(report.half())),
            Stream.of(report))
        .toList();
  }
}
