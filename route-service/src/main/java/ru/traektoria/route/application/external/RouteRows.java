package ru.traektoria.route.application.external;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.route.application.people.TeacherColumns;
import ru.traektoria.route.model.external.ExternalRoute;
import ru.traektoria.route.model.external.ExternalRoute.ExternalGoal;
import ru.traektoria.route.model.external.ExternalRoute.ExternalStep;
import ru.traektoria.route.model.plan.LearningForm;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.terms.CompetenceCode;

/** The columns of a file with routes of the ЦНППМ, and what its rows say. */
public final class RouteRows {

  private static final String NUMBER = "Номер маршрута";
  private static final String ISSUED = "Дата маршрута";
  private static final String TEMPO = "Темп";
  private static final String COMPETENCE = "Компетенция";
  private static final String GOAL = "Цель";
  private static final String KIND = "Вид шага";
  private static final String CONTENT = "Содержание";
  private static final String FORM = "Форма";
  private static final String FROM = "Начало";
  private static final String TO = "Окончание";
  private static final String HOURS = "Часы";
  private static final String RESULT = "Ожидаемый результат";

  private RouteRows() {}

  public static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(NUMBER).aliases("Номер", "Код маршрута").required());
    columns.addAll(TeacherColumns.all());
    columns.add(Column.date(ISSUED).aliases("Дата").required());
    columns.add(Column.text(TEMPO));
    columns.add(Column.text(GOAL).hint("словами; или код компетенции в соседнем столбце"));
    columns.add(Column.text(COMPETENCE).hint("код, например METHODS.GOALS"));
    columns.add(Column.oneOf(KIND, kinds()).aliases("Вид").required());
    columns.add(Column.text(CONTENT).aliases("Мероприятие").required());
    columns.add(Column.oneOf(FORM, forms()));
    columns.add(Column.date(FROM).aliases("С").required());
    columns.add(Column.date(TO).aliases("По").required());
    columns.add(Column.number(HOURS).aliases("Часов"));
    columns.add(Column.text(RESULT));
    return columns;
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (StepKind kind : StepKind.values()) {
      kinds.put(kind.label(), kind.name());
    }
    return kinds;
  }

  private static Map<String, String> forms() {
    Map<String, String> forms = new LinkedHashMap<>();
    for (LearningForm form : LearningForm.values()) {
      forms.put(form.label(), form.name());
    }
    return forms;
  }

  static String number(TableRow row) {
    return row.text(NUMBER).orElse("");
  }

  /** The route that the rows of one number tell; whose it is stands in the first of them. */
  static ExternalRoute route(String number, List<TableRow> rows, String municipality) {
    TableRow first = rows.get(0);
    return new ExternalRoute(
        number,
        first.text(TeacherColumns.ID).orElse(null),
        first.text(TeacherColumns.TEACHER).orElse(null),
        first.text(TeacherColumns.ORGANISATION).orElse(null),
        municipality,
        first.date(ISSUED).orElse(null),
        first.text(TEMPO).orElse(null),
        rows.stream().filter(RouteRows::aims).map(RouteRows::goal).distinct().toList(),
        rows.stream().map(RouteRows::step).toList());
  }

  private static boolean aims(TableRow row) {
    return row.text(GOAL).isPresent() || row.text(COMPETENCE).isPresent();
  }

  private static ExternalGoal goal(TableRow row) {
    return new ExternalGoal(
        row.text(COMPETENCE).map(CompetenceCode::new).orElse(null), row.text(GOAL).orElse(null));
  }

  private static ExternalStep step(TableRow row) {
    return new ExternalStep(
        row.text(KIND).map(StepKind::valueOf).orElse(null),
        row.text(CONTENT).orElse(null),
        row.text(FORM).map(LearningForm::valueOf).orElse(null),
        null,
        row.date(FROM).orElse(null),
        row.date(TO).orElse(null),
        row.number(HOURS).map(Number::intValue).orElse(0),
        null,
        row.text(RESULT).orElse(null));
  }
}
