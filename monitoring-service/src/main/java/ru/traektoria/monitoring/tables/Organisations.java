package ru.traektoria.monitoring.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.facts.column.Dictionary;

/** Counts indicators for every organisation of a selection: at posts where that answers. */
final class Organisations {

  private final Reckoning reckoning;
  private final Readings readings;
  private final Dictionary names;

  Organisations(Reckoning reckoning) {
    this.reckoning = reckoning;
    this.readings = reckoning.readings();
    this.names = readings.dividing().facts().names.organisations;
  }

  /** The rows of organisations that have anything to count, of an indicator asked at posts. */
  Map<String, Row> rows(Indicator indicator) {
    LocalDate day = reckoning.day(indicator);
    AtOnce counted = AtOnce.of(indicator, readings.on(day));
    Map<String, Row> rows = new TreeMap<>();
    for (int o = 0; o < counted.organisations(); o++) {
      if (counted.counted(o)) {
        rows.put(names.text(o), Row.of(indicator, counted.count(o), day, List.of()));
      }
    }
    return rows;
  }

  /** Indicators are counted by as many threads as there are processors. */
  OrganisationTable table(List<Indicator> indicators) {
    if (readings.unknown()) {
      return new OrganisationTable(List.of(), List.of());
    }
    List<OrganisationTable.Column> columns = indicators.parallelStream().map(this::column).toList();
    List<String> ids = IntStream.range(0, names.size()).mapToObj(names::text).toList();
    return new OrganisationTable(ids, columns).told();
  }

  private OrganisationTable.Column column(Indicator indicator) {
    LocalDate day = reckoning.day(indicator);
    String unit = indicator.text().unit().name();
    if (AtOnce.answer(indicator, Breakdown.ORGANISATION, readings.slice())) {
      return AtOnce.of(indicator, readings.on(day)).column(indicator.code(), unit, day);
    }
    var column = new OrganisationTable.Column(indicator.code(), unit, day, names.size());
    ask(indicator, column);
    return column;
  }

  private void ask(Indicator indicator, OrganisationTable.Column column) {
    readings
        .dividing()
        .parts(indicator, Breakdown.ORGANISATION, readings.slice())
        .values()
        .forEach(
            part -> {
              Row row = reckoning.bare(indicator, part);
              if (row.shown()) {
                boolean hidden = row.state() == Row.State.HIDDEN;
                column.put(
                    part.organisation(),
                    new OrganisationTable.Cell(row.numerator(), row.denominator(), hidden));
              }
            });
  }
}
