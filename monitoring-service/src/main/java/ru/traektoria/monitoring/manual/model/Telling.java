package ru.traektoria.monitoring.manual.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import ru.traektoria.monitoring.manual.model.ManualEvent.FormApproved;
import ru.traektoria.monitoring.manual.model.ManualEvent.Result;
import ru.traektoria.monitoring.manual.model.ManualEvent.StudentResultsApproved;
import ru.traektoria.platform.kernel.AcademicYear;

/** What an approved sheet tells; texts and files of the form stay at home. */
final class Telling {

  private Telling() {}

  static ManualEvent approved(String id, Gathering of, Sheet sheet) {
    if (of.kind().results()) {
      return new StudentResultsApproved(
          id,
          of.form(),
          of.kind(),
          sheet.municipality(),
          sheet.organisation(),
          AcademicYear.of(of.period().from()).toString(),
          of.period().from(),
          of.period().to(),
          sheet.submittedOn(),
          sheet.approvedOn(),
          sheet.edition(),
          results(sheet.approved()));
    }
    return new FormApproved(
        id,
        of.form(),
        of.kind(),
        sheet.municipality(),
        sheet.organisation(),
        of.period().from(),
        of.period().to(),
        sheet.submittedOn(),
        sheet.approvedOn(),
        sheet.edition());
  }

  private static List<Result> results(Content content) {
    return content.rows().stream()
        .map(
            row ->
                new Result(
                    row.subject(),
                    row.grade(),
                    whole(row.values(), "pupils"),
                    whole(row.values(), "passed"),
                    whole(row.values(), "good"),
                    number(row.values(), "average")))
        .toList();
  }

  private static Integer whole(Map<String, String> values, String code) {
    BigDecimal number = number(values, code);
    return number == null ? null : number.intValueExact();
  }

  private static BigDecimal number(Map<String, String> values, String code) {
    String typed = values.get(code);
    return Answers.given(typed) ? Answers.number(typed) : null;
  }
}
