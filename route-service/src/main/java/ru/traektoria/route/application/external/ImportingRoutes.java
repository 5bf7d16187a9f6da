package ru.traektoria.route.application.external;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.route.model.external.Arrival;
import ru.traektoria.route.model.external.ExternalRoute;

/**
 * Routes of the ЦНППМ from a file: one row a step, the rows of one number are one route. A teacher
 * that is not known does not stop the file: that route waits in the queue.
 */
@Service
public class ImportingRoutes {

  private final ReceivingRoute receiving;
  private final Arrivals arrivals;

  ImportingRoutes(ReceivingRoute receiving, Arrivals arrivals) {
    this.receiving = receiving;
    this.arrivals = arrivals;
  }

  /** The import for a municipality. */
  public RowImport within(String municipality) {
    return new RowImport() {
      @Override
      public List<Column> columns() {
        return RouteRows.columns();
      }

      @Override
      public Result run(List<TableRow> rows, boolean dryRun, IntConsumer progress) {
        return ImportingRoutes.this.run(rows, municipality, dryRun, progress);
      }
    };
  }

  private RowImport.Result run(
      List<TableRow> rows, String municipality, boolean dryRun, IntConsumer progress) {
    Map<String, List<TableRow>> byNumber = new LinkedHashMap<>();
    rows.forEach(
        row -> byNumber.computeIfAbsent(RouteRows.number(row), n -> new ArrayList<>()).add(row));
    List<TableRow.Problem> problems = new ArrayList<>();
    List<ExternalRoute> told = new ArrayList<>();
    byNumber.forEach(
        (number, steps) -> {
          ExternalRoute route = RouteRows.route(number, steps, municipality);
          for (Reason reason : route.objections()) {
            problems.add(steps.get(0).problem(null, reason.message()));
          }
          told.add(route);
        });
    if (!problems.isEmpty()) {
      return RowImport.Result.refused(problems);
    }
    Predicate<ExternalRoute> known =
        route ->
            arrivals.find(route.externalId()).map(Arrival::route).filter(route::equals).isPresent();
    int unchanged = (int) told.stream().filter(known).count();
    int updated =
        (int)
            told.stream()
                .filter(known.negate())
                .filter(route -> arrivals.find(route.externalId()).isPresent())
                .count();
    int done = 0;
    for (ExternalRoute route : dryRun ? List.<ExternalRoute>of() : told) {
      receiving.receive(route);
      progress.accept(++done);
    }
    return new RowImport.Result(told.size() - updated - unchanged, updated, unchanged, List.of());
  }
}
