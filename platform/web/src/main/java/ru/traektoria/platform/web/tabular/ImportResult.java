package ru.traektoria.platform.web.tabular;

import java.util.List;

/**
 * What an import did, or in a dry run would do.
 *
 * @param problems found while deciding; if there is one, nothing was written
 */
public record ImportResult(int created, int updated, int unchanged, List<CellProblem> problems) {

  /** Nothing was written because of these problems. */
  public static ImportResult refused(List<CellProblem> problems) {
    return new ImportResult(0, 0, 0, problems);
  }
}
