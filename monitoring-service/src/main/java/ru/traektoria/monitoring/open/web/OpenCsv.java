package ru.traektoria.monitoring.open.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.traektoria.monitoring.open.web.OpenTableView.FigureView;

/** Открытые показатели строками, RFC 4180: commas, dots in numbers, UTF-8, names of columns. */
final class OpenCsv {

  private static final List<String> COLUMNS =
      List.of(
          "code",
          "name",
          "programme",
          "unit",
          "direction",
          "year",
          "as_of",
          "numerator",
          "denominator",
          "value",
          "state",
          "target",
          "due",
          "hidden");

  private OpenCsv() {}

  static String of(OpenTableView table) {
    StringBuilder csv = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
    table.indicators().forEach(figure -> csv.append(line(figure, table.year())).append("\r\n"));
    return csv.toString();
  }

  private static String line(FigureView figure, String year) {
    return Stream.of(
            figure.code(),
            figure.name(),
            figure.programme(),
            figure.unit(),
            figure.direction(),
            year,
            figure.asOf(),
            plain(figure.numerator()),
            figure.denominator(),
            plain(figure.value()),
            figure.state(),
            plain(figure.target()),
            figure.due(),
            figure.hidden())
        .map(OpenCsv::cell)
        .collect(Collectors.joining(","));
  }

  private static String plain(java.math.BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static String cell(Object value) {
    String text = Objects.toString(value, "");
    return text.matches("[^,\"\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
