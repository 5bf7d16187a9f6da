package ru.traektoria.monitoring.closing.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.frozen.ClosedYears;
import ru.traektoria.monitoring.frozen.part.Figure;
import ru.traektoria.monitoring.frozen.part.FrozenParts;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;

/**
 * Строки года, as the municipality answers for them: frozen ones of a closed year, live ones of an
 * open year. Whoever tells numbers to others (the region, Prometheus) tells these.
 */
@Component
public class YearRows {

  /** The number of an indicator. */
  public record YearRow(String code, String track, Figure figure) {}

  private final Tables tables;
  private final ClosedYears closed;
  private final FrozenParts parts;

  YearRows(Tables tables, ClosedYears closed, FrozenParts parts) {
    this.tables = tables;
    this.closed = closed;
    this.parts = parts;
  }

  /** The rows of a programme for the municipality and the year of the selection. */
  public List<YearRow> of(String programme, Selection year, LocalDate today) {
    return frozen(year)
        .map(
            rows ->
                rows.stream()
                    .filter(row -> row.track().equals(programme))
                    .map(row -> new YearRow(row.code(), row.track(), row.figure()))
                    .toList())
        .orElseGet(() -> tables.track(programme, year, today).stream().map(YearRows::of).toList());
  }

  /** Every row of the closed year; empty while it is open. */
  public Optional<List<FrozenRow>> frozen(Selection year) {
    return closed
        .window(year.municipality(), year.year())
        .map(window -> parts.rows(window, null, null));
  }

  /** The windows that answer for a year now; another answer means that rows may have changed. */
  public List<String> windows(List<String> municipalities, ReportingYear year) {
    return municipalities.stream().flatMap(m -> closed.window(m, year).stream()).toList();
  }

  /** A live row. */
  public static YearRow of(Row row) {
    Figure figure =
        new Figure(row.numerator(), row.denominator(), row.value(), row.state(), row.asOf());
    return new YearRow(row.indicator().code(), row.indicator().track(), figure);
  }
}
