package ru.traektoria.monitoring.frozen;

import java.util.Optional;
import ru.traektoria.monitoring.catalogue.ReportingYear;

/** Закрытые годы: which of them is answered from a frozen window instead of live facts. */
public interface ClosedYears {

  /** Id of the window that holds the closed year; empty while the year is open. */
  Optional<String> window(String municipality, ReportingYear year);
}
