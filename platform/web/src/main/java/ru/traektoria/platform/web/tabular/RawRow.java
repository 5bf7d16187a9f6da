package ru.traektoria.platform.web.tabular;

import java.math.BigDecimal;
import java.util.List;

/** A row as it stands in the file, before anybody knows what its columns mean. */
record RawRow(int number, List<RawCell> cells) {

  /** One cell: its text as a person sees it, and its number if it holds one. */
  record RawCell(String text, BigDecimal number, boolean formula) {

    static final RawCell EMPTY = new RawCell("", null, false);

    static RawCell text(String text) {
      return new RawCell(text.strip(), null, false);
    }
  }

  RawCell cell(int index) {
    return index < cells.size() ? cells.get(index) : RawCell.EMPTY;
  }

  boolean blank() {
    return cells.stream().allMatch(cell -> cell.text().isEmpty() && !cell.formula());
  }
}
