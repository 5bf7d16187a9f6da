package ru.traektoria.events.plan.application.file;

import java.util.List;

/**
 * What was found in a file.
 *
 * @param rows items, in the order of the file
 * @param unknown tables whose columns nobody could tell: a person picks them
 * @param passed rows of known tables that are no items, as text
 */
public record FoundPlan(List<FoundRow> rows, List<UnknownTable> unknown, List<String> passed) {

  /**
   * A table whose headings say nothing.
   *
   * @param number which table of the file, from 0
   * @param sample its first rows
   */
  public record UnknownTable(int number, int columns, List<List<String>> sample) {}
}
