package ru.traektoria.monitoring.closing.application;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.closing.model.PeriodKind;

/**
 * Условие закрытия: one line of the check-list. Whoever knows something that must be in order
 * before numbers are closed offers a bean of this kind; nothing else has to be wired.
 */
public interface ClosingCheck {

  /**
   * What is to be closed.
   *
   * @param codes indicators of the window; empty: all of the year
   * @param last the last day that is covered
   */
  record Question(
      String municipality,
      PeriodKind kind,
      ReportingYear year,
      List<String> codes,
      LocalDate last,
      LocalDate today) {}

  /**
   * What was found.
   *
   * @param code Latin; the reason for closing all the same is sent under it
   * @param title what is asked for: «Поставлены цели»
   * @param said what was found, with numbers: «3 из 20; без цели: T1.4»
   * @param href where it is put right; {@code null}: nowhere
   */
  record Found(String code, String title, boolean met, String said, String href) {}

  /** Where it stands among the others. */
  int order();

  Found check(Question question);
}
