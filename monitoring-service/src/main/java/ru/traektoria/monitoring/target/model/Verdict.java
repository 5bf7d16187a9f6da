package ru.traektoria.monitoring.target.model;

import java.math.BigDecimal;

/**
 * Оценка цели and everything that is needed to say the rule in words.
 *
 * @param threshold the value to reach, in the indicator's unit (people for COUNT); {@code null}:
 *     unknown
 * @param atLeast whether the threshold is to be reached from below
 * @param expected what the even way to the threshold asks for on the day; {@code null}: not needed
 */
public record Verdict(
    TargetState state, Why why, BigDecimal threshold, boolean atLeast, BigDecimal expected) {

  /** Почему. */
  public enum Why {
    /** Условие выполнено. */
    REACHED(TargetState.ACHIEVED),
    /** Не хуже, чем ожидалось к этому дню. */
    ON_PATH(TargetState.ON_THE_WAY),
    /** Хуже, чем ожидалось к этому дню. */
    BEHIND(TargetState.AT_RISK),
    /** Срок прошёл. */
    TERM_PASSED(TargetState.AT_RISK),
    /** Предел превышен, а накопленное за год не убывает. */
    EXCEEDED(TargetState.AT_RISK),
    /** Не достигнута, и не с чем сравнить движение. */
    NOTHING_TO_COMPARE(TargetState.AT_RISK),
    /** Показатель не рассчитан: нет знаменателя. */
    NO_VALUE(TargetState.NO_DATA),
    /** База неизвестна. */
    BASELINE_UNKNOWN(TargetState.NO_DATA),
    /** База — ноль: относительное изменение не имеет смысла. */
    BASELINE_ZERO(TargetState.NO_DATA);

    private final TargetState state;

    Why(TargetState state) {
      this.state = state;
    }
  }

  /** A verdict for this reason; the state follows from it. */
  public static Verdict of(Why why, BigDecimal threshold, boolean atLeast, BigDecimal expected) {
    return new Verdict(why.state, why, threshold, atLeast, expected);
  }

  static Verdict without(Why why) {
    return of(why, null, true, null);
  }
}
