package ru.traektoria.monitoring.web.pages.map;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.pages.map.StaffingMap.Kind;
import ru.traektoria.monitoring.web.pages.map.StaffingMap.When;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Counts for the map: every number is the numerator of an indicator of the catalogue in that
 * organisation and subject, so that the map and the tables never differ and every number opens.
 */
@Component
class CountingStaff {

  private final Tables tables;
  private final Asked asked;

  CountingStaff(Tables tables, Asked asked) {
    this.tables = tables;
    this.asked = asked;
  }

  /** The day on which the map is shown. */
  LocalDate day(Selection selection) {
    return tables.day(indicator("T2.1", selection), selection, asked.today());
  }

  private Indicator indicator(String code, Selection selection) {
    return tables
        .catalogue()
        .find(code, selection.lastDay(asked.today()))
        .orElseThrow(() -> Problems.notFound("Показатель на эту дату", code));
  }

  /** Subjects, or organisations, in which something is missing. */
  Set<String> where(Breakdown by, When when, Selection selection) {
    Set<String> found = new HashSet<>();
    for (Kind kind : when.legend()) {
      found.addAll(parts(indicator(kind.code(), selection), by, selection).keySet());
    }
    return found;
  }

  /** Of each organisation. */
  StaffingCounts byOrganisation(Selection selection, When when, List<String> subjects) {
    Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    for (Kind kind : when.legend()) {
      Indicator indicator = indicator(kind.code(), selection);
      counts.put(
          StaffingCounts.key(kind, null), parts(indicator, Breakdown.ORGANISATION, selection));
      for (String subject : subjects) {
        counts.put(
            StaffingCounts.key(kind, subject),
            parts(indicator, Breakdown.ORGANISATION, selection.inSubject(subject)));
      }
    }
    return new StaffingCounts(counts);
  }

  /** The same of all organisations together: a person counts once. */
  StaffingCounts together(Selection selection, When when, List<String> subjects) {
    String all = selection.organisation() == null ? "" : selection.organisation();
    Map<String, Map<String, Long>> totals = new LinkedHashMap<>();
    for (Kind kind : when.legend()) {
      Indicator indicator = indicator(kind.code(), selection);
      Row row = tables.row(indicator, selection, asked.today());
      totals.put(StaffingCounts.key(kind, null), Map.of(all, count(row)));
      Map<String, Long> bySubject = parts(indicator, Breakdown.SUBJECT, selection);
      for (String subject : subjects) {
        totals.put(
            StaffingCounts.key(kind, subject), Map.of(all, bySubject.getOrDefault(subject, 0L)));
      }
    }
    return new StaffingCounts(totals);
  }

  private Map<String, Long> parts(Indicator indicator, Breakdown by, Selection selection) {
    Map<String, Long> counts = new LinkedHashMap<>();
    if (selection.part() != null && !indicator.breakdowns().contains(selection.part().by())) {
      return counts;
    }
    tables
        .breakdown(indicator, by, selection, asked.today())
        .forEach(
            (key, row) -> {
              long count = count(row);
              if (count > 0) {
                counts.put(key, count);
              }
            });
    return counts;
  }

  private static long count(Row row) {
    return row.numerator() == null ? 0 : row.numerator().longValue();
  }
}
