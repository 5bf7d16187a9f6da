package ru.traektoria.events.report.web;

import java.time.LocalDate;
import ru.traektoria.events.report.application.WritingReports.Account;
import ru.traektoria.events.report.model.YearReport;

/**
 * A yearly report as machines read it.
 *
 * @param version for {@code If-Match}; 0 while nothing is written
 * @param figures pinned at the submission, of today before
 * @param remark why it was returned; empty else
 */
public record YearReportView(
    String association,
    String name,
    String year,
    long version,
    YearReport.State state,
    LocalDate due,
    YearReport.Words words,
    YearReport.Figures figures,
    LocalDate submittedOn,
    String remark,
    YearReport.Approval approval) {

  static YearReportView of(Account account) {
    YearReport report = account.report();
    return new YearReportView(
        report.association().value(),
        account.association().state().charter().name(),
        report.year().toString(),
        account.version(),
        report.state(),
        report.due(),
        report.words(),
        account.figures(),
        report.submittedOn(),
        report.remark(),
        report.approval());
  }
}
