package ru.traektoria.route.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.model.Outcome;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.report.HalfYear;
import ru.traektoria.route.model.report.ReportRule;
import ru.traektoria.route.model.terms.Author;

/** What the lists of routes need, as flat fields beside the state of a route. */
final class RouteFields {

  private RouteFields() {}

  static Map<String, Object> of(Route route) {
    RouteLine line = RouteLine.of(route);
    Map<String, Object> fields = new HashMap<>();
    fields.put("teacher", line.teacher());
    fields.put("municipality", line.municipality());
    fields.put("organisation", line.organisation());
    fields.put("stage", line.state().name());
    fields.put("author", line.author().name());
    fields.put("deficits", line.deficits());
    fields.put("openDeficits", line.openDeficits());
    fields.put("steps", line.steps());
    fields.put("doneSteps", line.doneSteps());
    fields.put("reported", line.reported());
    fields.put("uncovered", line.uncovered());
    fields.put("dueReviews", line.dueReviews());
    fields.put("waitingReports", line.waitingReports());
    fields.put("hours", line.hours());
    fields.put("next", line.next());
    fields.put("nextDue", text(line.nextDue()));
    fields.put("changedOn", text(line.changedOn()));
    fields.put("outcome", line.outcome() == null ? null : line.outcome().name());
    fields.put("override", line.override());
    fields.put("imported", line.imported());
    fields.put("aims", line.about().aims());
    fields.put("programmes", line.about().programmes());
    fields.put("stepIds", line.about().steps());
    fields.put("functions", line.about().functions());
    fields.put("approvedOn", text(line.inForce().approvedOn()));
    fields.put("closedOn", text(line.inForce().closedOn()));
    fields.put("halves", line.inForce().given().stream().map(HalfYear::toString).toList());
    return fields;
  }

  static RouteLine line(Document d) {
    String outcome = d.getString("outcome");
    return new RouteLine(
        d.getString("_id"),
        d.getString("teacher"),
        d.getString("municipality"),
        d.getString("organisation"),
        RouteState.valueOf(d.getString("stage")),
        Author.valueOf(d.getString("author")),
        number(d, "deficits"),
        number(d, "openDeficits"),
        number(d, "steps"),
        number(d, "doneSteps"),
        number(d, "reported"),
        number(d, "uncovered"),
        number(d, "dueReviews"),
        number(d, "waitingReports"),
        number(d, "hours"),
        d.getString("next"),
        date(d, "nextDue"),
        date(d, "changedOn"),
        outcome == null ? null : Outcome.valueOf(outcome),
        d.getBoolean("override", false),
        d.getBoolean("imported", false),
        new RouteLine.About(
            list(d, "aims"), list(d, "programmes"), list(d, "stepIds"), list(d, "functions")),
        new ReportRule.InForce(
            date(d, "approvedOn"),
            date(d, "closedOn"),
            list(d, "halves").stream().map(HalfYear::parse).toList()));
  }

  private static List<String> list(Document document, String field) {
    return document.getList(field, String.class, List.of());
  }

  private static String text(LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static int number(Document document, String field) {
    Number number = document.get(field, Number.class);
    return number == null ? 0 : number.intValue();
  }

  private static LocalDate date(Document document, String field) {
    String text = document.getString(field);
    return text == null ? null : LocalDate.parse(text);
  }
}
