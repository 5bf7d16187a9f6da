package ru.traektoria.events.report.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.report.model.YearReport;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;

/** Отчёт года: the head is reminded in its last month, and until it is handed in (S2-62). */
@Component
class RemindingReports implements Reminding {

  private final YearReports reports;
  private final Associations associations;

  RemindingReports(YearReports reports, Associations associations) {
    this.reports = reports;
    this.associations = associations;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    AcademicYear year = AcademicYear.of(today);
    if (today.isBefore(YearReport.due(year).withDayOfMonth(1))) {
      return List.of();
    }
    return viewer.teacherId().map(TeacherId::new).map(associations::of).orElse(List.of()).stream()
        .map(Stored::state)
        .filter(one -> !one.charter().kind().council())
        .filter(one -> one.head().filter(h -> viewer.is(h.teacher().value())).isPresent())
        .flatMap(one -> missing(one, year, today).stream())
        .toList();
  }

  private Optional<Reminder> missing(Association association, AcademicYear year, LocalDate today) {
    boolean submitted =
        reports.find(association, year).filter(known -> known.state().submitted()).isPresent();
    if (submitted) {
      return Optional.empty();
    }
    LocalDate due = YearReport.due(year);
    String text = "Сдайте отчёт за год: " + association.charter().name();
    String page = "/activities/associations/" + association.id().value() + "/report/" + year;
    return Optional.of(
        today.isAfter(due) ? Reminder.late(text, page, due) : Reminder.near(text, page, due));
  }
}
