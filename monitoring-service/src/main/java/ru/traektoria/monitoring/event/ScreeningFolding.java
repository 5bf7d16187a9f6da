package ru.traektoria.monitoring.event;

import java.util.Map;
import ru.traektoria.monitoring.event.json.EventJson;
import ru.traektoria.monitoring.event.json.Fields;
import ru.traektoria.monitoring.event.json.Fields.Reading;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.SurveyFacts;

/**
 * The yearly sum of burnout screenings of {@code diagnostics.events}: as many rows as it tells, so
 * that they are counted like all else; a row is nobody.
 */
final class ScreeningFolding {

  private static final int SUMMARY = 0;

  private final Facts facts;
  private final SurveyFacts sums;
  private final Fields fields = new Fields();
  private final int municipality;
  private final int year;
  private final int screened;
  private final int highRisk;
  private final int summarisedOn;

  ScreeningFolding(Facts facts) {
    this.facts = facts;
    this.sums = facts.surveys;
    SurveyFacts.Screenings table = sums.screenings;
    fields.add("summary", -1, json -> json.reference(table.keys()));
    municipality = fields.add("municipality", -1, Reading.text(table.municipality));
    year = fields.add("year", -1, EventJson::academicYear);
    screened = fields.add("screened", 0, json -> json.hundredths() / 100);
    highRisk = fields.add("highRisk", 0, json -> json.hundredths() / 100);
    summarisedOn =
        fields.add("summarisedOn", table.summarisedOn.empty(), Reading.day(table.summarisedOn));
  }

  Map<String, Folding> foldings() {
    return Map.of("BurnoutScreened", this::told);
  }

  private void told(EventJson json) {
    int[] values = fields.read(json);
    json.end();
    for (int place : new int[] {SUMMARY, municipality, year, summarisedOn}) {
      fields.require(place);
    }
    SurveyFacts.Screenings table = sums.screenings;
    int summary = table.upsert(values[SUMMARY]);
    table.municipality.set(summary, values[municipality]);
    table.year.set(summary, values[year]);
    table.summarisedOn.set(summary, values[summarisedOn]);
    sums.screened.removeAll(summary);
    for (int i = 0; i < values[screened]; i++) {
      int row = sums.screened.add(summary);
      sums.screened.highRisk.set(row, i < values[highRisk] ? 1 : 0);
    }
    facts.touch(values[municipality]);
  }
}
