package ru.traektoria.monitoring.cycle.web;

import java.time.LocalDate;
import ru.traektoria.platform.kernel.AcademicYear;

/** Чей цикл и за какой год: what a page is about. */
public record Ground(String municipality, AcademicYear year, LocalDate today) {

  /** The address with the year. */
  public String at(String path) {
    return path + (path.contains("?") ? "&" : "?") + "year=" + year;
  }

  /** Where nobody asked for a year, the address need not say it. */
  public boolean open() {
    return year.contains(today);
  }
}
