package ru.traektoria.route.web.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.route.model.Reporting;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.report.HalfYear;
import ru.traektoria.route.model.report.Report;
import ru.traektoria.route.model.report.ReportRule;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;

/** The half-year reports of a route in words: what is owed first, then what was given. */
final class ReportRows {

  private ReportRows() {}

  static List<RouteSheet.ReportRow> of(Route route, Actor viewer, LocalDate today) {
    boolean own = route.teacher().equals(viewer.teacher());
    boolean decides = !own && !viewer.is(Capacity.TEACHER);
    if (!own && !decides) {
      return List.of();
    }
    List<HalfYear> owed = ReportRule.owed(Reporting.inForce(route), today);
    List<RouteSheet.ReportRow> rows = new ArrayList<>();
    for (HalfYear half : owed) {
      Report returned = find(route, half);
      rows.add(owed(half, returned, own, today));
    }
    route.reports().stream()
        .filter(report -> !owed.contains(report.half()))
        .sorted(Comparator.comparing(Report::submittedOn).reversed())
        .forEach(report -> rows.add(given(report, decides)));
    return rows;
  }

  private static Report find(Route route, HalfYear half) {
    return route.reports().stream().filter(r -> r.half().equals(half)).findFirst().orElse(null);
  }

  private static RouteSheet.ReportRow owed(
      HalfYear half, Report returned, boolean own, LocalDate today) {
    boolean late = half.deadline().isBefore(today);
    Badge badge =
        returned != null
            ? Badge.warning("Возвращён").icon("arrow-back-up")
            : late ? Badge.bad("Срок прошёл") : Badge.warning("Нужен отчёт").icon("hourglass");
    return new RouteSheet.ReportRow(
        half.toString(),
        half.label(),
        badge,
        "Срок — " + Russian.date(half.deadline()),
        returned == null ? null : returned.results(),
        returned == null ? null : returned.difficulties(),
        returned == null ? null : returned.plans(),
        returned == null ? null : returned.remark(),
        own,
        false);
  }

  private static RouteSheet.ReportRow given(Report report, boolean decides) {
    boolean waits = report.state() == Report.State.SUBMITTED;
    String text = Russian.capital(report.state().label());
    return new RouteSheet.ReportRow(
        report.half().toString(),
        report.half().label(),
        waits ? Badge.warning(text).icon("hourglass") : Badge.good(text),
        "Отправлен " + Russian.date(report.submittedOn()),
        report.results(),
        report.difficulties(),
        report.plans(),
        null,
        false,
        waits && decides);
  }
}
