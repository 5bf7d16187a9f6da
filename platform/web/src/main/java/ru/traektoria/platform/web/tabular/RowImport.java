package ru.traektoria.platform.web.tabular;

import java.util.List;
import java.util.function.IntConsumer;

/** What a service does with the rows of one kind of import. */
public interface RowImport {

  /** The columns it knows. */
  List<Column> columns();

  /**
   * Checks all rows and, unless it is a dry run or a row has a problem, writes them. Repeating the
   * same rows changes nothing.
   *
   * @param progress told the number of rows done so far
   */
  Result run(List<TableRow> rows, boolean dryRun, IntConsumer progress);

  /**
   * What an import did, or in a dry run would do.
   *
   * @param problems found while deciding; if there is one, nothing was written
   */
  record Result(int created, int updated, int unchanged, List<TableRow.Problem> problems) {

    /** Nothing was written because of these problems. */
    public static Result refused(List<TableRow.Problem> problems) {
      return new Result(0, 0, 0, problems);
    }
  }
}
