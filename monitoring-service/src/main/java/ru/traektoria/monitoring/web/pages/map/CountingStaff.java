package ru.traektoria.monitoring.web.pages.map;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.pages.map.StaffingMap.Kind;
import ru.traektoria.monitoring.web.pages.map.StaffingMap.When;

/**
 * Counts for the map: every number is the numerator of an indicator of the catalogue in that
 * organisation and subject, so that the map and the tables never differ and every number opens.
 */
@Component
class CountingStaff {

  /** What is missing where; empty if these numbers are kept and the map was not. */
  Optional<StaffingCounts> of(Numbers numbers, When when) {
    Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    for (Kind kind : when.legend()) {
      if (!numbers.knows(kind.code()) || !count(numbers, kind, counts)) {
        return Optional.empty();
      }
    }
    return Optional.of(new StaffingCounts(counts));
  }

  private static boolean count(Numbers numbers, Kind kind, Map<String, Map<String, Long>> counts) {
    Indicator indicator = numbers.indicator(kind.code());
    Selection there = numbers.selection();
    if (there.part() != null && !indicator.breakdowns().contains(there.part().by())) {
      counts.put(StaffingCounts.key(kind, null), Map.of());
      return true;
    }
    Optional<Map<String, Map<String, RowView>>> gaps = numbers.gaps(indicator);
    gaps.ifPresent(cells -> counts.putAll(new Cells(numbers, indicator, cells).of(kind)));
    return gaps.isPresent();
  }

  /** The numbers of one kind; a person counts once in each total. */
  private record Cells(
      Numbers numbers, Indicator indicator, Map<String, Map<String, RowView>> cells) {

    Map<String, Map<String, Long>> of(Kind kind) {
      Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
      counts.put(StaffingCounts.key(kind, null), counts(whole(), organisations()));
      Map<String, RowView> totals = subjects();
      cells.forEach(
          (subject, places) ->
              counts.put(StaffingCounts.key(kind, subject), counts(totals.get(subject), places)));
      return counts;
    }

    private RowView whole() {
      return numbers.window().isEmpty()
          ? numbers.row(indicator)
          : numbers.find(indicator.code()).orElse(null);
    }

    private Map<String, RowView> organisations() {
      String subject = numbers.selection().subject();
      return subject == null
          ? numbers.breakdown(indicator, Breakdown.ORGANISATION)
          : cells.getOrDefault(subject, Map.of());
    }

    private Map<String, RowView> subjects() {
      Selection there = numbers.selection();
      if (there.organisation() == null && there.subject() == null) {
        return numbers.breakdown(indicator, Breakdown.SUBJECT);
      }
      Map<String, RowView> totals = new LinkedHashMap<>();
      cells.forEach(
          (subject, places) ->
              totals.put(
                  subject,
                  there.organisation() == null ? whole() : places.get(there.organisation())));
      return totals;
    }

    private static Map<String, Long> counts(RowView whole, Map<String, RowView> places) {
      Map<String, Long> counts = new LinkedHashMap<>();
      put(counts, "", whole);
      places.forEach((id, row) -> put(counts, id, row));
      return counts;
    }

    private static void put(Map<String, Long> counts, String place, RowView row) {
      long count = row == null || row.numerator() == null ? 0 : row.numerator().longValue();
      if (count > 0) {
        counts.put(place, count);
      }
    }
  }
}
