package ru.traektoria.monitoring.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.catalogue.Indicator;

/**
 * Строка таблицы: one indicator on one day.
 *
 * @param numerator a count, or a sum with at most two decimals; a derived value itself
 * @param denominator {@code null} for a count or a sum
 * @param value per cent, or the count or sum itself; {@code null} when there is nothing to divide
 *     by
 * @param asOf the day D on which this row was taken
 * @param parts what a derived number is made of; empty for one that is counted
 */
public record Row(
    Indicator indicator,
    BigDecimal numerator,
    Long denominator,
    BigDecimal value,
    State state,
    LocalDate asOf,
    List<Note> notes,
    List<Ingredient> parts) {

  /** A row that is counted from facts. */
  public Row(
      Indicator indicator,
      BigDecimal numerator,
      Long denominator,
      BigDecimal value,
      State state,
      LocalDate asOf,
      List<Note> notes) {
    this(indicator, numerator, denominator, value, state, asOf, notes, List.of());
  }

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
    NOT_APPLICABLE,
    /** Скрыто: the group is too small to be shown. */
    HIDDEN
  }

  private static final int DIGITS = 4;

  /** Справочно: how many, of what. */
  public record Note(String name, long count) {}

  /** Whether there is anything to count: then the part of a breakdown is shown. */
  public boolean counted() {
    if (indicator.derived()) {
      return parts.stream().anyMatch(Row::says);
    }
    if (indicator.weight() != null) {
      return value != null;
    }
    return numerator != null && (numerator.signum() != 0 || denominator != null && denominator > 0);
  }

  private static boolean says(Ingredient part) {
    return part.role() != Ingredient.Role.BASELINE
        && (part.numerator() != null && part.numerator().signum() != 0
            || part.denominator() != null && part.denominator() > 0);
  }

  /** Whether a part of a breakdown has anything to say, be it that its group is too small. */
  public boolean shown() {
    return state == State.HIDDEN || counted();
  }

  static Row notApplicable(Indicator indicator, LocalDate asOf) {
    return without(indicator, State.NOT_APPLICABLE, asOf);
  }

  /** A row that has no number, and why. */
  static Row without(Indicator indicator, State state, LocalDate asOf) {
    return new Row(indicator, null, null, null, state, asOf, List.of());
  }

  /**
   * A derived number.
   *
   * @param numerator the value itself, or how many of the denominator; {@code null}: not known
   */
  static Row derived(
      Indicator indicator,
      BigDecimal numerator,
      Long denominator,
      LocalDate asOf,
      List<Ingredient> parts) {
    boolean unknown = numerator == null || denominator != null && denominator == 0;
    BigDecimal value =
        unknown || denominator == null ? rounded(numerator) : percent(numerator, denominator);
    State state = unknown ? State.NO_DATA : State.NO_TARGET;
    return new Row(
        indicator,
        numerator,
        denominator,
        unknown ? null : value,
        state,
        asOf,
        List.of(),
        List.copyOf(parts));
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value == null || value.scale() <= DIGITS
        ? value
        : value.setScale(DIGITS, RoundingMode.HALF_UP);
  }

  private static BigDecimal percent(BigDecimal numerator, long denominator) {
    return divided(numerator.multiply(BigDecimal.valueOf(100)), denominator);
  }

  private static BigDecimal divided(BigDecimal over, long under) {
    return over.divide(BigDecimal.valueOf(under), DIGITS, RoundingMode.HALF_UP);
  }

  static Row of(Indicator indicator, Count count, LocalDate asOf, List<Note> notes) {
    BigDecimal plain = count.number();
    boolean mean = indicator.mean() != null;
    if (indicator.weight() != null) {
      return weighed(indicator, count, asOf, notes);
    }
    if (!indicator.share() && !mean) {
      return new Row(indicator, plain, null, plain, State.NO_TARGET, asOf, notes);
    }
    if (count.denominator() == 0) {
      return new Row(indicator, plain, 0L, null, State.NO_DATA, asOf, notes);
    }
    BigDecimal value =
        mean ? divided(plain, count.denominator()) : percent(plain, count.denominator());
    return new Row(indicator, plain, count.denominator(), value, State.NO_TARGET, asOf, notes);
  }

  /** Neither sum is told: beside the whole they would tell of the few that are left out. */
  private static Row weighed(Indicator indicator, Count count, LocalDate asOf, List<Note> notes) {
    if (count.denominator() == 0) {
      return without(indicator, State.NO_DATA, asOf);
    }
    boolean percent = indicator.text().unit() == Indicator.Unit.PERCENT;
    BigDecimal value =
        percent
            ? percent(count.number(), count.denominator())
            : divided(count.number(), count.denominator());
    BigDecimal plain = value.stripTrailingZeros();
    BigDecimal told = plain.scale() < 0 ? plain.setScale(0) : plain;
    return new Row(indicator, told, null, told, State.NO_TARGET, asOf, notes);
  }

  /**
   * Numbers as they were counted.
   *
   * @param hundredths whether the numerator is a sum in hundredths
   */
  record Count(long numerator, long denominator, boolean hundredths) {

    /** The numerator without zeros that say nothing. */
    BigDecimal number() {
      if (!hundredths) {
        return BigDecimal.valueOf(numerator);
      }
      BigDecimal number = BigDecimal.valueOf(numerator, 2).stripTrailingZeros();
      return number.scale() < 0 ? number.setScale(0) : number;
    }
  }
}
