package ru.traektoria.monitoring.event;

import java.util.Map;
import ru.traektoria.monitoring.event.json.EventJson;
import ru.traektoria.monitoring.event.json.Fields;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.event.row.RowFolding;
import ru.traektoria.monitoring.event.row.Rows;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.ResultFacts;
import ru.traektoria.monitoring.facts.column.Dictionary;

/** Approved sheets and results of pupils of {@code monitoring.events}. */
final class ManualFolding {

  private static final int NONE = -1;

  private final Facts facts;
  private final ResultFacts manual;

  ManualFolding(Facts facts) {
    this.facts = facts;
    this.manual = facts.manual;
  }

  Map<String, Folding> foldings() {
    return Map.of("FormApproved", sheet(), "StudentResultsApproved", results());
  }

  private RowFolding sheet() {
    ResultFacts.Sheets table = manual.sheets;
    return new RowFolding("sheet", table, facts)
        .texts(table.municipality, table.organisation, table.kind)
        .days(table.from, table.to, table.submittedOn, table.approvedOn)
        .required(table.municipality, table.organisation, table.kind, table.from, table.to)
        .required(table.approvedOn);
  }

  /** The rows of a corrected sheet replace those it had. */
  private Folding results() {
    ResultFacts.Results table = manual.results;
    Rows rows =
        new Rows(
            table,
            table.subject,
            table.grade,
            table.pupils,
            table.passed,
            table.good,
            table.average);
    Fields fields = new Fields();
    fields.add("subject", Dictionary.NONE, Fields.Reading.text(table.subject));
    fields.add("grade", NONE, ManualFolding::whole);
    fields.add("pupils", 0, ManualFolding::whole);
    fields.add("passed", NONE, ManualFolding::whole);
    fields.add("good", NONE, ManualFolding::whole);
    fields.add("average", NONE, json -> json.present() ? json.hundredths() : NONE);
    return sheet().list("results", rows, json -> rows.add(fields.read(json)));
  }

  private static int whole(EventJson json) {
    return json.present() ? json.hundredths() / 100 : NONE;
  }
}
