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
  ImportResult run(List<TableRow> rows, boolean dryRun, IntConsumer progress);
}
