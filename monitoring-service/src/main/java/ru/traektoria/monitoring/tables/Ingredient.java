package ru.traektoria.monitoring.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import ru.traektoria.monitoring.catalogue.Indicator;

/**
 * Из чего сложилось производное число: another indicator's number on a day, or a base that somebody
 * fixed.
 *
 * @param unit of the value
 * @param asOf the day of the number; of a base the day it was measured, {@code null}: not said
 * @param numerator {@code null} for a base
 * @param value {@code null}: not known
 * @param against what a condition asks for, or what a number is compared with; {@code null}:
 *     nothing
 */
public record Ingredient(
    String code,
    String name,
    Indicator.Unit unit,
    Role role,
    LocalDate asOf,
    BigDecimal numerator,
    Long denominator,
    BigDecimal value,
    BigDecimal against,
    Outcome outcome) {

  /** What the part is for. */
  public enum Role {
    /** Сейчас. */
    NOW,
    /** Год назад. */
    YEAR_BEFORE,
    /** База. */
    BASELINE,
    /** Условие. */
    CONDITION,
    /** Без чего вывод не делается. */
    GIVEN,
    /** Один из сравниваемых. */
    COMPARED,
    /** У кого есть цель. */
    TARGET,
    /** Слагаемое. */
    ADDEND,
    /** Что делится. */
    DIVIDEND,
    /** Одно из чисел, на среднее которых делится. */
    DIVISOR
  }

  /** How it came out. */
  public enum Outcome {
    /** Только число. */
    TAKEN,
    /** Выполнено. */
    HOLDS,
    /** Не выполнено. */
    FAILS,
    /** Срок ещё не наступил. */
    PENDING,
    /** Лучше. */
    BETTER,
    /** Предел удержан. */
    KEPT,
    /** Без изменений. */
    SAME,
    /** Хуже. */
    WORSE,
    /** Не с чем сравнить: нет числа или базы. */
    UNKNOWN
  }

  static Ingredient of(Row row, Role role, BigDecimal against, Outcome outcome) {
    return new Ingredient(
        row.indicator().code(),
        row.indicator().text().brief(),
        row.indicator().text().unit(),
        role,
        row.asOf(),
        row.numerator(),
        row.denominator(),
        row.value(),
        against,
        outcome);
  }

  /** The same with what it is compared with. */
  Ingredient against(BigDecimal other) {
    return new Ingredient(
        code, name, unit, role, asOf, numerator, denominator, value, other, outcome);
  }

  static Ingredient of(Row row, Role role) {
    return of(row, role, null, row.value() == null ? Outcome.UNKNOWN : Outcome.TAKEN);
  }

  static Ingredient of(Indicator indicator, Baselines.Base base) {
    boolean known = base != null && base.value() != null;
    return new Ingredient(
        indicator.code(),
        indicator.text().brief(),
        indicator.text().unit(),
        Role.BASELINE,
        known ? base.on() : null,
        null,
        null,
        known ? base.value() : null,
        null,
        known ? Outcome.TAKEN : Outcome.UNKNOWN);
  }
}
