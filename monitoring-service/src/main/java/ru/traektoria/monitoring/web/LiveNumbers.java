package ru.traektoria.monitoring.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.frozen.part.FrozenParts;
import ru.traektoria.monitoring.tables.Capture;
import ru.traektoria.monitoring.tables.OrganisationTable;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.target.application.JudgingTargets;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.platform.web.problem.Problems;

/** Numbers computed now from live facts by their civil dates. */
record LiveNumbers(
    Tables tables,
    JudgingTargets judging,
    Selection selection,
    LocalDate today,
    Function<Selection, Optional<Numbers>> closed)
    implements Numbers {

  @Override
  public Optional<FrozenWindow> window() {
    return Optional.empty();
  }

  /** The indicator in force on the last day of the selection. */
  @Override
  public Indicator indicator(String code) {
    return tables
        .catalogue(selection.municipality())
        .find(code, selection.lastDay(today))
        .orElseThrow(() -> Problems.notFound("Показатель", code));
  }

  @Override
  public boolean knows(String code) {
    return tables
        .catalogue(selection.municipality())
        .find(code, selection.lastDay(today))
        .isPresent();
  }

  @Override
  public List<RowView> track(String track) {
    return tables.track(track, selection, today).stream().map(this::judged).toList();
  }

  @Override
  public RowView row(Indicator indicator) {
    return judged(tables.row(indicator, selection, today));
  }

  private RowView judged(Row row) {
    return RowView.of(row, judging.judge(tables, row, selection, today).orElse(null));
  }

  @Override
  public Map<String, RowView> yearBefore(String track) {
    Map<String, RowView> before = new HashMap<>();
    tables
        .track(track, Capture.comparable(selection, today), today)
        .forEach(row -> before.put(row.indicator().code(), RowView.of(row)));
    return before;
  }

  @Override
  public List<Year> history(Indicator indicator) {
    List<Year> years = new ArrayList<>();
    years.add(new Year(selection.year(), row(indicator)));
    Selection year = selection;
    while (years.size() < Capture.YEARS) {
      year = year.inYear(year.year().previous());
      years.add(0, new Year(year.year(), past(indicator, year)));
    }
    return years;
  }

  /** A closed year says what it said when it was closed; an indicator that it lacks is counted. */
  private RowView past(Indicator indicator, Selection year) {
    return closed
        .apply(year)
        .flatMap(numbers -> numbers.find(indicator.code()))
        .orElseGet(() -> RowView.of(tables.row(indicator, year, today)));
  }

  @Override
  public Map<String, RowView> breakdown(Indicator indicator, Breakdown by) {
    Map<String, RowView> parts = new LinkedHashMap<>();
    tables
        .breakdown(indicator, by, selection, today)
        .forEach((key, row) -> parts.put(key, RowView.of(row)));
    return parts;
  }

  @Override
  public Optional<Map<String, Map<String, RowView>>> gaps(Indicator indicator) {
    Map<String, Map<String, RowView>> gaps = new LinkedHashMap<>();
    missing(indicator, Breakdown.SUBJECT, selection)
        .keySet()
        .forEach(
            subject ->
                gaps.put(
                    subject,
                    missing(indicator, Breakdown.ORGANISATION, selection.inSubject(subject))));
    return Optional.of(gaps);
  }

  private Map<String, RowView> missing(Indicator indicator, Breakdown by, Selection there) {
    Map<String, RowView> missing = new LinkedHashMap<>();
    tables
        .breakdown(indicator, by, there, today)
        .forEach(
            (key, row) -> {
              if (FrozenParts.gap(row.numerator())) {
                missing.put(key, RowView.of(row));
              }
            });
    return missing;
  }

  @Override
  public OrganisationTable organisations(List<String> programmes, List<String> codes) {
    return tables.organisations(programmes, codes, selection, today);
  }

  @Override
  public List<String> people(Indicator indicator, boolean numerator) {
    return tables.people(indicator, numerator, selection, today);
  }
}
