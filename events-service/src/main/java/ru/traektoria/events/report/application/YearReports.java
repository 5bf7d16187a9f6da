package ru.traektoria.events.report.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.report.model.YearReport;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;

/** Yearly reports. */
public interface YearReports {

  /** The report; empty until somebody writes. */
  Optional<Stored<YearReport>> find(Association association, AcademicYear year);

  /** Reports of a year of a municipality, or of all where none is given. */
  List<Stored<YearReport>> in(Optional<String> municipality, AcademicYear year);

  /** Decides and saves, beginning a blank one if there is none; version 0 is that of a blank. */
  Stored<YearReport> update(
      Association association,
      AcademicYear year,
      Long version,
      Function<YearReport, Decision<YearReport, Void>> how);
}
