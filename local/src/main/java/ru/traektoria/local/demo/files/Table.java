package ru.traektoria.local.demo.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A table as Russian Excel saves it: UTF-8, semicolons, the first line names the columns.
 *
 * @param name of the file
 */
public record Table(String name, List<String> header, List<List<String>> rows) {

  /** Cells may be anything; null is an empty cell, a date is written as ISO. */
  static List<String> row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(Objects.toString(cell, ""));
    }
    return row;
  }

  public byte[] csv() {
    StringBuilder text = new StringBuilder(line(header));
    rows.forEach(row -> text.append(line(row)));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The same table in portions of at most so many rows. */
  public List<Table> portions(int size) {
    List<Table> portions = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += size) {
      portions.add(new Table(name, header, rows.subList(from, Math.min(rows.size(), from + size))));
    }
    return portions;
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Table::quoted).collect(Collectors.joining(";", "", "\r\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
