package ru.traektoria.monitoring.cycle.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.binding.BindingProgrammes;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.cycle.model.action.Measurement;
import ru.traektoria.monitoring.cycle.model.action.Spread;
import ru.traektoria.monitoring.tables.Capture;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.target.application.JudgingTargets;
import ru.traektoria.monitoring.target.model.Judged;
import ru.traektoria.monitoring.target.model.TargetState;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.problem.Problems;

/** Числа года as a cycle looks at them: what is red, how schools differ, one number pinned. */
@Component
public class YearNumbers {

  /**
   * A row with what it is compared with.
   *
   * @param judged {@code null}: no target is set
   */
  public record Standing(String track, Row row, Row before, Judged judged) {

    /** Цель под угрозой или не достигнута. */
    public boolean red() {
      return judged != null && judged.verdict().state() == TargetState.AT_RISK;
    }

    /** Хуже, чем год назад; what has reached its target is not worse. */
    public boolean worse() {
      boolean reached = judged != null && judged.verdict().state() == TargetState.ACHIEVED;
      if (reached || row.value() == null || before.value() == null) {
        return false;
      }
      return row.value().compareTo(before.value()) * better(row.indicator()) < 0;
    }

    public boolean empty() {
      return row.state() == Row.State.NO_DATA;
    }
  }

  private final Tables tables;
  private final BindingProgrammes binding;
  private final JudgingTargets judging;
  private final Clock clock;

  YearNumbers(Tables tables, BindingProgrammes binding, JudgingTargets judging, Clock clock) {
    this.tables = tables;
    this.binding = binding;
    this.judging = judging;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Codes and titles of the tables that bind the municipality, in their order. */
  public Map<String, String> tracks(String municipality) {
    Map<String, String> titles = new LinkedHashMap<>();
    binding.programmes(municipality).forEach(p -> titles.put(p.code(), p.title()));
    return titles;
  }

  /** The title of a table; the code where there is none. */
  public String title(String track) {
    return track == null ? null : tables.catalogue().title(track).orElse(track);
  }

  /** The track of a measure, which may belong to none. */
  public String track(String code) {
    return code == null ? "Без трека" : title(code);
  }

  /**
   * The selection of an academic year; a table of calendar years is looked at for the one that runs
   * now, or in which the academic year began.
   */
  private Selection there(YearKind kind, AcademicYear year, String municipality) {
    if (kind == YearKind.ACADEMIC) {
      return Selection.of(year, municipality);
    }
    LocalDate day = year.contains(today()) ? today() : year.first();
    return Selection.of(ReportingYear.of(kind, day), municipality);
  }

  /** Every row of every table of the municipality. */
  public List<Standing> all(String municipality, AcademicYear year) {
    List<Standing> all = new ArrayList<>();
    for (Programme table : binding.programmes(municipality)) {
      Selection there = there(table.year(), year, municipality);
      Selection compared = Capture.comparable(there, today());
      for (Row row : tables.track(table.code(), there, today())) {
        Row before = tables.row(row.indicator(), compared, today());
        Judged judged = judging.judge(row, before, there).orElse(null);
        all.add(new Standing(table.code(), row, before, judged));
      }
    }
    return all;
  }

  /** The names of the indicators by code. */
  public Map<String, String> names(String municipality, AcademicYear year) {
    Map<String, String> names = new LinkedHashMap<>();
    LocalDate on = year.contains(today()) ? today() : year.last();
    tables.catalogue(municipality).on(on).forEach(i -> names.put(i.code(), i.text().name()));
    return names;
  }

  /** The indicator in force in the year. */
  public Optional<Indicator> indicator(String code, String municipality, AcademicYear year) {
    LocalDate on = year.contains(today()) ? today() : year.last();
    return tables.catalogue(municipality).find(code, on);
  }

  /**
   * A number as it stands, to be pinned to a paper.
   *
   * @param organisation {@code null}: of the municipality
   * @param day {@code null}: today in the open year, the indicator's own day in another
   * @throws org.springframework.web.ErrorResponseException 404 for an unknown code
   */
  public Measurement measure(
      String code, String municipality, String organisation, AcademicYear year, LocalDate day) {
    Indicator indicator =
        indicator(code, municipality, year)
            .orElseThrow(() -> Problems.notFound("Показатель", code));
    YearKind kind = tables.catalogue().yearOf(code);
    Selection whole = there(kind, year, municipality);
    if (day != null && kind == YearKind.CALENDAR) {
      whole = Selection.of(ReportingYear.of(kind, day), municipality);
    }
    Selection there = whole.inOrganisation(organisation).on(day);
    return measured(tables.row(indicator, there, today()), organisation);
  }

  /** A row as it is pinned. */
  public static Measurement measured(Row row, String organisation) {
    return new Measurement(
        row.indicator().code(),
        organisation,
        row.indicator().text().unit().name(),
        better(row.indicator()),
        row.numerator(),
        row.denominator(),
        row.value(),
        row.asOf(),
        row.indicator().id());
  }

  /** How organisations differ; {@code null} where there are too few. */
  public Spread spread(Row row, String municipality, AcademicYear year) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    tables
        .breakdown(
            row.indicator(),
            Indicator.Breakdown.ORGANISATION,
            there(tables.catalogue().yearOf(row.indicator().code()), year, municipality),
            today())
        .forEach(
            (organisation, part) -> {
              if (part.value() != null) {
                values.put(organisation, part.value());
              }
            });
    return Spread.of(values);
  }

  static int better(Indicator indicator) {
    return switch (indicator.text().direction()) {
      case UP -> 1;
      case DOWN -> -1;
      case NEUTRAL -> 0;
    };
  }
}
