package ru.traektoria.monitoring.frozen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.frozen.part.FrozenParts;
import ru.traektoria.monitoring.tables.Capture;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;

/**
 * Пробелы кадровой карты окна: the one place where a window is divided by two things at once, an
 * organisation and a subject. Kept are the cells in which somebody is missing, with who is meant.
 */
final class StaffingGaps {

  private final Tables still;
  private final Selection town;
  private final LocalDate today;

  StaffingGaps(Tables still, Selection town, LocalDate today) {
    this.still = still;
    this.town = town;
    this.today = today;
  }

  /** The cells as parts of the window. */
  List<Capture.Part> of(List<Indicator> indicators) {
    Map<List<String>, List<Capture.Counted>> cells = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      if (FrozenParts.GAPS.contains(indicator.code())) {
        missing(indicator, Breakdown.SUBJECT, town)
            .forEach(subject -> add(cells, indicator, subject));
      }
    }
    List<Capture.Part> parts = new ArrayList<>();
    cells.forEach(
        (cell, rows) -> parts.add(new Capture.Part(cell.get(0), cell.get(1), null, rows)));
    return parts;
  }

  private void add(
      Map<List<String>, List<Capture.Counted>> cells, Indicator indicator, String subject) {
    for (String organisation :
        missing(indicator, Breakdown.ORGANISATION, town.inSubject(subject))) {
      cells
          .computeIfAbsent(List.of(organisation, subject), cell -> new ArrayList<>())
          .add(counted(indicator, town.inSubject(subject).inOrganisation(organisation)));
    }
  }

  private List<String> missing(Indicator indicator, Breakdown by, Selection there) {
    return still.breakdown(indicator, by, there, today).entrySet().stream()
        .filter(part -> FrozenParts.gap(part.getValue().numerator()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Capture.Counted counted(Indicator indicator, Selection cell) {
    Row row = still.row(indicator, cell, today);
    Row before = still.row(indicator, Capture.comparable(cell, today), today);
    List<String> denominator =
        indicator.share() ? still.people(indicator, false, cell, today) : List.of();
    return new Capture.Counted(
        row, before, List.of(), still.people(indicator, true, cell, today), denominator);
  }
}
