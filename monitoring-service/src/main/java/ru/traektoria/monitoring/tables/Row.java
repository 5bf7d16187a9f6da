package ru.traektoria.monitoring.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.catalogue.Indicator;

/**
 * Строка таблицы: one indicator on one day.
 *
 * @param numerator a count, or a sum with at most two decimals
 * @param denominator {@code null} for a count or a sum
 * @param value per cent, or the count or sum itself; {@code null} when there is nothing to divide
 *     by
 * @param asOf the day D on which this row was taken
 */
public record Row(
    Indicator indicator,
    BigDecimal numerator,
    Long denominator,
    BigDecimal value,
    State state,
    LocalDate asOf,
    List<Note> notes) {

  /** Состояние строки; Tracks 1–3 have targets only if the municipality set them (AMB-38). */
  public enum State {
    /** Рассчитано; цель не задана. */
    NO_TARGET,
    /** Цель достигнута. */
    ACHIEVED,
    /** На пути к цели. */
    ON_THE_WAY,
    /** Цель под угрозой. */
    AT_RISK,
    /** Нет данных: the denominator is zero. */
    NO_DATA,
    /** Не рассчитывается в этом разрезе. */
    NOT_APPLICABLE
  }

  /** Справочно: how many, of what. */
  public record Note(String name, long count) {}

  /** Whether there is anything to count: then the part of a breakdown is shown. */
  public boolean counted() {
    return numerator != null && (numerator.signum() != 0 || denominator != null && denominator > 0);
  }

  static Row notApplicable(Indicator indicator, LocalDate asOf) {
    return new Row(indicator, null, null, null, State.NOT_APPLICABLE, asOf, List.of());
  }

  static Row of(Indicator indicator, Count count, LocalDate asOf, List<Note> notes) {
    BigDecimal numerator =
        BigDecimal.valueOf(count.numerator(), count.hundredths() ? 2 : 0).stripTrailingZeros();
    BigDecimal plain = numerator.scale() < 0 ? numerator.setScale(0) : numerator;
    if (!indicator.share()) {
      return new Row(indicator, plain, null, plain, State.NO_TARGET, asOf, notes);
    }
    if (count.denominator() == 0) {
      return new Row(indicator, plain, 0L, null, State.NO_DATA, asOf, notes);
    }
    BigDecimal value =
        BigDecimal.valueOf(count.numerator() * 100)
            .divide(BigDecimal.valueOf(count.denominator()), 4, RoundingMode.HALF_UP);
    return new Row(indicator, plain, count.denominator(), value, State.NO_TARGET, asOf, notes);
  }

  /**
   * Numbers as they were counted.
   *
   * @param hundredths whether the numerator is a sum in hundredths
   */
  record Count(long numerator, long denominator, boolean hundredths) {}
}
