package ru.traektoria.monitoring.log;

import java.util.List;

/**
 * A table of facts in which two folds of the same events differ.
 *
 * @param table its name
 * @param before facts of the fold that was live
 * @param after facts of the fold that took its place
 * @param onlyBefore how many the new fold does not have
 * @param onlyAfter how many only the new fold has
 * @param examples a few of both as they stand in the table: ids and dates, never a name
 */
public record TableDifference(
    String table, long before, long after, long onlyBefore, long onlyAfter, List<String> examples) {

  /** How many facts stand on one side alone. */
  public long rows() {
    return onlyBefore + onlyAfter;
  }
}
