package ru.traektoria.route.application.reported;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.route.model.reported.CourseArrival;
import ru.traektoria.route.model.reported.ReportedCourse;

/**
 * Course completions of the ЦНППМ from a file. A teacher that is not known does not stop the file:
 * that row waits in the queue.
 */
@Service
public class ImportingReported {

  private final ReceivingCourse receiving;
  private final CourseArrivals arrivals;
  private final Clock clock;

  ImportingReported(ReceivingCourse receiving, CourseArrivals arrivals, Clock clock) {
    this.receiving = receiving;
    this.arrivals = arrivals;
    this.clock = clock;
  }

  public static List<Column> columns() {
    return ReportedRows.columns();
  }

  /** The import for a municipality. */
  public RowImport within(String municipality) {
    return new RowImport() {
      @Override
      public List<Column> columns() {
        return ReportedRows.columns();
      }

      @Override
      public Result run(List<TableRow> rows, boolean dryRun, IntConsumer progress) {
        return ImportingReported.this.run(rows, municipality, dryRun, progress);
      }
    };
  }

  private RowImport.Result run(
      List<TableRow> rows, String municipality, boolean dryRun, IntConsumer progress) {
    List<TableRow.Problem> problems = new ArrayList<>();
    Map<String, ReportedCourse> told = new LinkedHashMap<>();
    for (TableRow row : rows) {
      ReportedCourse course = ReportedRows.course(row, municipality);
      course
          .objections(LocalDate.now(clock))
          .forEach(reason -> problems.add(row.problem(null, reason.message())));
      if (told.put(String.valueOf(course.externalId()), course) != null) {
        problems.add(row.problem(ReportedRows.NUMBER, "Этот номер в файле уже есть"));
      }
    }
    if (!problems.isEmpty()) {
      return RowImport.Result.refused(problems);
    }
    int created = 0;
    int updated = 0;
    int done = 0;
    for (ReportedCourse course : told.values()) {
      Optional<CourseArrival> before = arrivals.find(course.externalId());
      if (before.isEmpty()) {
        created++;
      } else if (!before.get().course().equals(course)) {
        updated++;
      }
      if (!dryRun) {
        receiving.receive(course);
        progress.accept(++done);
      }
    }
    return new RowImport.Result(created, updated, told.size() - created - updated, List.of());
  }
}
