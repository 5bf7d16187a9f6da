package ru.traektoria.monitoring.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import ru.traektoria.monitoring.target.model.Baseline;
import ru.traektoria.monitoring.target.model.Judged;
import ru.traektoria.monitoring.target.model.TargetKind;
import ru.traektoria.monitoring.target.model.Terms;
import ru.traektoria.monitoring.target.model.Verdict;
import ru.traektoria.portal.Russian;

/** Targets and the rule by which they are judged, in Russian. */
public final class TargetWords {

  private TargetWords() {}

  /** «не меньше 60 %», «+15 п. п. к базе», «рост». */
  public static String target(Terms terms, String unit) {
    return switch (terms.kind()) {
      case FLOOR -> "не меньше " + amount(terms.amount(), unit);
      case CEILING -> "не больше " + amount(terms.amount(), unit);
      case COUNT -> "числом " + Russian.number(terms.amount());
      case TREND -> "лучше базы";
      case PERCENTAGE_POINTS -> signed(terms.amount()) + " п. п. к базе";
      case RELATIVE -> signed(terms.amount()) + " % от базы";
    };
  }

  private static String signed(BigDecimal amount) {
    return (amount.signum() > 0 ? "+" : "−") + Russian.number(amount.abs());
  }

  static String amount(BigDecimal amount, String unit) {
    return switch (unit) {
      case "PERCENT" -> Russian.percent(amount);
      case "RATE" -> Russian.number(amount) + " ст.";
      case "HOURS" -> Russian.number(amount) + " ч";
      case "POINTS" -> Russian.number(amount) + " п. п.";
      case "RELATIVE" -> Russian.percent(amount);
      case "YES_NO" -> amount.signum() > 0 ? "да" : "нет";
      default -> Russian.number(amount);
    };
  }

  /** «38 % на 31 августа 2026», «— (неизвестна)». */
  public static String baseline(Baseline baseline, String unit) {
    if (!baseline.known()) {
      return Russian.NOTHING + " (неизвестна)";
    }
    String on = baseline.on() == null ? "" : " на " + Russian.date(baseline.on());
    return amount(baseline.value(), unit) + on;
  }

  /** Why the state is what it is, in one sentence. */
  public static String rule(Judged judged, String unit, LocalDate asOf) {
    Terms terms = judged.terms();
    Verdict verdict = judged.verdict();
    String measure = terms.kind() == TargetKind.COUNT ? "COUNT" : unit;
    String threshold =
        verdict.threshold() == null
            ? ""
            : (verdict.atLeast() ? "не меньше " : "не больше ")
                + amount(verdict.threshold(), measure);
    String due = Russian.date(terms.due());
    return switch (verdict.why()) {
      case REACHED ->
          terms.kind() == TargetKind.TREND
              ? "Значение лучше, чем было: " + amount(verdict.threshold(), measure) + "."
              : "Условие выполнено: " + threshold + ".";
      case ON_PATH ->
          "Нужно "
              + threshold
              + " к "
              + due
              + ". "
              + path(verdict, measure, asOf)
              + " — не отстаёт.";
      case BEHIND ->
          verdict.expected() == null
              ? "Значение не лучше, чем было: " + amount(verdict.threshold(), measure) + "."
              : "Нужно "
                  + threshold
                  + " к "
                  + due
                  + ". "
                  + path(verdict, measure, asOf)
                  + " — отстаёт.";
      case TERM_PASSED -> "Срок " + due + " прошёл, цель не достигнута.";
      case EXCEEDED -> "Предел превышен, а накопленное за год не убывает: " + threshold + ".";
      case NOTHING_TO_COMPARE ->
          "Нужно " + threshold + " к " + due + "; база неизвестна, движение сравнить не с чем.";
      case NO_VALUE -> "Показатель не рассчитан: знаменатель — ноль.";
      case BASELINE_UNKNOWN -> "База неизвестна: цель от базы не оценивается.";
      case BASELINE_ZERO -> "База — ноль: изменение относительно неё не оценивается.";
    };
  }

  private static String path(Verdict verdict, String measure, LocalDate asOf) {
    String day = Russian.date(asOf);
    return "На ровном пути " + day + " было бы " + amount(verdict.expected(), measure);
  }
}
