package ru.traektoria.route.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.route.application.people.FindingTeacher;
import ru.traektoria.route.application.people.FindingTeacher.Match;
import ru.traektoria.route.application.people.FindingTeacher.Names;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.application.people.TeacherColumns;
import ru.traektoria.route.model.Outcome;
import ru.traektoria.route.model.PastRoute;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Author;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.TeacherId;

/** Routes of past years from a file; they count in indicators, and nobody reacts to them. */
@Service
public class ImportingHistory {

  private static final String AUTHOR = "Автор";
  private static final String APPROVED = "Утверждён";
  private static final String CLOSED = "Закрыт";
  private static final String OUTCOME = "Итог";
  private static final String DEFICITS = "Дефициты";
  private static final String REASON = "Причина";

  private final Routes routes;
  private final FindingTeacher finding;

  ImportingHistory(Routes routes, FindingTeacher finding) {
    this.routes = routes;
    this.finding = finding;
  }

  public static List<Column> columns() {
    List<Column> columns = new ArrayList<>(TeacherColumns.all());
    columns.add(
        Column.oneOf(AUTHOR, Map.of("муниципалитет", "MUNICIPALITY", "ЦНППМ", "CNPPM"))
            .aliases("Автор маршрута"));
    columns.add(Column.date(APPROVED).aliases("Дата утверждения").required());
    columns.add(Column.date(CLOSED).aliases("Дата закрытия").required());
    columns.add(Column.oneOf(OUTCOME, outcomes()).required());
    columns.add(
        Column.text(DEFICITS)
            .aliases("Компетенции")
            .hint("коды компетенций через точку с запятой, например METHODS.GOALS"));
    columns.add(Column.text(REASON).aliases("Примечание"));
    return columns;
  }

  private static Map<String, String> outcomes() {
    Map<String, String> outcomes = new LinkedHashMap<>();
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome.label(), outcome.name());
    }
    return outcomes;
  }

  /** The import for somebody's reach. */
  public RowImport within(Reach reach, Actor actor, LocalDate today) {
    return new RowImport() {
      @Override
      public List<Column> columns() {
        return ImportingHistory.columns();
      }

      @Override
      public RowImport.Result run(List<TableRow> rows, boolean dryRun, IntConsumer progress) {
        return ImportingHistory.this.run(rows, finding.within(reach), actor, today, dryRun);
      }
    };
  }

  private RowImport.Result run(
      List<TableRow> rows, Names names, Actor actor, LocalDate today, boolean dryRun) {
    List<TableRow.Problem> problems = new ArrayList<>();
    Map<RouteId, Decision.Accepted<Route, RouteEvent>> told = new LinkedHashMap<>();
    for (TableRow row : rows) {
      past(row, names, problems)
          .ifPresent(past -> told(row, past.tell(actor, today), told, problems));
    }
    if (!problems.isEmpty()) {
      return RowImport.Result.refused(problems);
    }
    Set<RouteId> there = routes.existing(told.keySet());
    List<Decision.Accepted<Route, RouteEvent>> fresh =
        told.entrySet().stream()
            .filter(one -> !there.contains(one.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    int created = dryRun ? fresh.size() : routes.addHistory(fresh);
    return new RowImport.Result(created, 0, told.size() - created, List.of());
  }

  private static void told(
      TableRow row,
      Decision<Route, RouteEvent> decision,
      Map<RouteId, Decision.Accepted<Route, RouteEvent>> told,
      List<TableRow.Problem> problems) {
    if (decision instanceof Decision.Accepted<Route, RouteEvent> accepted) {
      if (told.put(accepted.state().id(), accepted) != null) {
        problems.add(row.problem(APPROVED, "Маршрут этого педагога с этой датой уже есть выше"));
      }
      return;
    }
    ((Decision.Refused<Route, RouteEvent>) decision)
        .reasons()
        .forEach(reason -> problems.add(row.problem(column(reason.field()), reason.message())));
  }

  private static String column(String field) {
    return "closedOn".equals(field) ? CLOSED : DEFICITS;
  }

  private static Optional<PastRoute> past(
      TableRow row, Names names, List<TableRow.Problem> problems) {
    Match match = TeacherColumns.match(names, row);
    if (!match.found()) {
      problems.add(row.problem(TeacherColumns.TEACHER, match.problem()));
      return Optional.empty();
    }
    return Optional.of(
        new PastRoute(
            new TeacherId(match.teacher().id()),
            new Place(match.teacher().municipality(), match.teacher().organisation()),
            row.text(AUTHOR).map(Author::valueOf).orElse(Author.MUNICIPALITY),
            competences(row),
            row.date(APPROVED).orElseThrow(),
            row.date(CLOSED).orElseThrow(),
            row.text(OUTCOME).map(Outcome::valueOf).orElseThrow(),
            row.text(REASON).orElse(null)));
  }

  private static List<CompetenceCode> competences(TableRow row) {
    return row.text(DEFICITS).stream()
        .flatMap(cell -> Stream.of(cell.split("[;,\\s]+")))
        .filter(code -> !code.isBlank())
        .map(CompetenceCode::new)
        .distinct()
        .toList();
  }
}
