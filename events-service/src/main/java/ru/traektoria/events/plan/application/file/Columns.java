package ru.traektoria.events.plan.application.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.events.plan.model.period.Certainty;
import ru.traektoria.events.plan.model.period.PeriodReader;
import ru.traektoria.events.plan.model.period.PlanYears;
import ru.traektoria.events.plan.model.period.SchoolTerms;

/**
 * Which column of a table is what.
 *
 * @param headRows how many rows on top are headings
 * @param width number of columns
 */
record Columns(Map<Heading, Integer> at, int headRows, int width) {

  private static final int MOST_HEAD_ROWS = 3;
  private static final PeriodReader ANY =
      new PeriodReader(PlanYears.calendar(2020, 2029), SchoolTerms.USUAL);

  /** By the headings of the table; empty where they are not those of a plan. */
  static Optional<Columns> of(List<List<String>> grid) {
    Map<Heading, Integer> found = new EnumMap<>(Heading.class);
    int rows = 0;
    while (rows < Math.min(MOST_HEAD_ROWS, grid.size()) && headings(grid.get(rows), found)) {
      rows++;
    }
    int width = width(grid);
    boolean plan =
        (found.containsKey(Heading.TITLE) || found.containsKey(Heading.TOPIC))
            && (found.containsKey(Heading.WHEN) || found.containsKey(Heading.WHO));
    return plan && rows > 0 ? Optional.of(new Columns(found, rows, width)) : Optional.empty();
  }

  /** Adds the row if every cell of it that says anything is a heading not yet met. */
  private static boolean headings(List<String> row, Map<Heading, Integer> found) {
    Map<Heading, Integer> here = new EnumMap<>(Heading.class);
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i).isBlank()) {
        continue;
      }
      Optional<Heading> heading = Heading.named(row.get(i));
      if (heading.isEmpty() || found.containsKey(heading.get())) {
        return false;
      }
      here.putIfAbsent(heading.get(), i);
    }
    found.putAll(here);
    return !here.isEmpty();
  }

  /** As a person said; the first row is a heading unless its срок can be read. */
  static Columns chosen(List<Heading> headings) {
    Map<Heading, Integer> found = new EnumMap<>(Heading.class);
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i) != Heading.NONE) {
        found.putIfAbsent(headings.get(i), i);
      }
    }
    return new Columns(found, -1, headings.size());
  }

  /** A table without headings that goes on where the one before ended, on the next page. */
  static Optional<Columns> continued(Columns last, List<List<String>> grid) {
    return Optional.ofNullable(last)
        .filter(columns -> columns.width() == width(grid))
        .filter(columns -> columns.readable(grid.get(0)));
  }

  /** The same for a table that goes on without headings. */
  Columns body() {
    return new Columns(at, 0, width);
  }

  /** How many rows of this table are headings. */
  int skip(List<List<String>> grid) {
    return headRows >= 0 ? headRows : readable(grid.get(0)) ? 0 : 1;
  }

  private boolean readable(List<String> row) {
    String when = cell(row, Heading.WHEN);
    return !when.isBlank() && ANY.read(when, "").certainty() != Certainty.UNREAD;
  }

  boolean has(Heading heading) {
    return at.containsKey(heading);
  }

  String cell(List<String> row, Heading heading) {
    Integer index = at.get(heading);
    return index == null || index >= row.size() ? "" : row.get(index).strip();
  }

  /** Answers whether a row repeats the headings, as on every page of a long table. */
  boolean repeated(List<String> row) {
    return of(List.of(row)).isPresent();
  }

  private static int width(List<List<String>> grid) {
    return grid.stream().mapToInt(List::size).max().orElse(0);
  }
}
