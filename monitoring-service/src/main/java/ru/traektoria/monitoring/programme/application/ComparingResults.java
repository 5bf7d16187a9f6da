package ru.traektoria.monitoring.programme.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.programme.model.Edition;
import ru.traektoria.monitoring.programme.model.Elements.Expected;
import ru.traektoria.monitoring.programme.model.Passport;
import ru.traektoria.monitoring.tables.Capture;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.target.model.Judged;
import ru.traektoria.monitoring.target.model.Measured;
import ru.traektoria.monitoring.target.model.TargetRule;

/** Ожидалось — есть: expected results of an edition against the live tables. */
@Component
public class ComparingResults {

  /**
   * A result and how it stands.
   *
   * @param row {@code null}: no indicator of the catalogue shows it
   * @param judged {@code null}: it is not judged
   */
  public record Result(Expected expected, Row row, Judged judged) {}

  private final Tables tables;
  private final Clock clock;

  ComparingResults(Tables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  /** Each expected result with its number: of today, or of the programme's last year once over. */
  public List<Result> of(String municipality, Edition edition) {
    return edition.expected().stream()
        .map(expected -> result(municipality, edition.passport(), expected))
        .toList();
  }

  private Result result(String municipality, Passport passport, Expected expected) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = passport.to() != null && passport.to().isBefore(today) ? passport.to() : today;
    Optional<Indicator> indicator =
        expected.code() == null
            ? Optional.empty()
            : tables.catalogue(municipality).find(expected.code(), day);
    if (indicator.isEmpty()) {
      return new Result(expected, null, null);
    }
    ReportingYear year = ReportingYear.of(tables.catalogue().yearOf(expected.code()), day);
    Selection there = Selection.of(year, municipality);
    Row row = tables.row(indicator.get(), there, today);
    Row before = tables.row(indicator.get(), Capture.comparable(there, today), today);
    if (expected.terms() == null) {
      return new Result(expected, row, null);
    }
    Measured measured =
        new Measured(
            row.numerator(),
            row.denominator(),
            before.value(),
            row.asOf(),
            there.year().first(),
            row.indicator().accumulates(),
            better(row.indicator()));
    return new Result(
        expected, row, new Judged(expected.terms(), TargetRule.judge(expected.terms(), measured)));
  }

  private static int better(Indicator indicator) {
    return switch (indicator.text().direction()) {
      case UP -> 1;
      case DOWN -> -1;
      case NEUTRAL -> 0;
    };
  }
}
