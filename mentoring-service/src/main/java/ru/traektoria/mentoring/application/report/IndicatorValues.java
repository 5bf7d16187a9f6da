package ru.traektoria.mentoring.application.report;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.platform.events.EventMessage;

/** Numbers of Track 2 as monitoring computed them last; nothing is computed twice here. */
public interface IndicatorValues {

  /**
   * One number.
   *
   * @param denominator {@code null} for a count
   * @param value share in percent; {@code null} where there is no data
   */
  record Indicator(
      String municipality,
      String code,
      String year,
      LocalDate asOf,
      Double numerator,
      Double denominator,
      Double value) {}

  /** The last told numbers of a municipality and year. */
  List<Indicator> of(String municipality, String year);

  /** Takes a number in, once. */
  void told(EventMessage cause, Indicator indicator);
}
