package ru.traektoria.monitoring.facts;

import java.util.List;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.OwnedTable;
import ru.traektoria.monitoring.facts.column.Table;

/** Ручные данные: approved sheets of organisations and results of pupils (domain.md §2.6). */
public final class ResultFacts {

  public final Sheets sheets;
  public final Results results;

  ResultFacts(Names names) {
    sheets = new Sheets(names);
    results = new Results(names, sheets.keys());
  }

  List<Table> tables() {
    return List.of(sheets, results);
  }

  /** Утверждённые листы: one for an organisation, a form and a period. */
  public static final class Sheets extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn kind;
    public final IntColumn from = day("from");
    public final IntColumn to = day("to");
    public final IntColumn submittedOn = day("submittedOn");
    public final IntColumn approvedOn = day("approvedOn");

    Sheets(Names names) {
      super("sheets", new Dictionary("sheets"));
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      kind = reference("kind", names.codes);
    }
  }

  /**
   * Результаты учеников: rows of a sheet, never a pupil. Class −1 where it is not asked; passed,
   * good and average (in hundredths) −1 where they are not.
   */
  public static final class Results extends OwnedTable {
    public final IntColumn subject;
    public final IntColumn grade = optionalNumber("grade");
    public final IntColumn pupils = number("pupils");
    public final IntColumn passed = optionalNumber("passed");
    public final IntColumn good = optionalNumber("good");
    public final IntColumn average = optionalNumber("average");

    Results(Names names, Dictionary sheets) {
      super("results", sheets);
      subject = reference("subject", names.subjects);
    }
  }
}
