package ru.traektoria.monitoring.target.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;

/**
 * Можно ли поставить такую цель: refuses what could never be judged, with a sentence for each
 * field.
 */
public final class SettingRule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Programmes are for years, not for ages. */
  private static final int FARTHEST = 20;

  private SettingRule() {}

  /**
   * What is wrong; empty: nothing.
   *
   * @param share whether the indicator is a share in per cent
   * @param better which way is better, 0 for neither
   * @param began first day of the target's year
   */
  public static List<Reason> problems(Terms terms, boolean share, int better, LocalDate began) {
    List<Reason> problems = new ArrayList<>();
    if (terms.kind() == null) {
      problems.add(Reason.at("kind", "target.kind", "Выберите вид цели."));
      return problems;
    }
    amount(terms, share, problems);
    if (terms.kind() == TargetKind.TREND && better == 0) {
      problems.add(
          Reason.at(
              "kind", "target.trend", "У показателя нет направления: динамика не оценивается."));
    }
    if (terms.kind() == TargetKind.PERCENTAGE_POINTS && !share) {
      problems.add(Reason.at("kind", "target.points", "Процентные пункты бывают только у долей."));
    }
    if (terms.due() == null || terms.due().isBefore(began)) {
      problems.add(Reason.at("due", "target.due", "Укажите срок не раньше начала учебного года."));
    }
    if (terms.due() != null && terms.due().isAfter(began.plusYears(FARTHEST))) {
      problems.add(Reason.at("due", "target.due", "Срок дальше двадцати лет: проверьте год."));
    }
    baseline(terms.baseline(), share, terms.due(), problems);
    return problems;
  }

  private static void amount(Terms terms, boolean share, List<Reason> problems) {
    BigDecimal amount = terms.amount();
    if (terms.kind() == TargetKind.TREND) {
      if (amount != null) {
        problems.add(Reason.at("amount", "target.amount", "У динамики нет величины."));
      }
      return;
    }
    if (amount == null) {
      problems.add(Reason.at("amount", "target.amount", "Укажите величину."));
    } else if (terms.kind().fromBaseline() ? amount.signum() == 0 : amount.signum() < 0) {
      problems.add(Reason.at("amount", "target.amount", "Величина не может быть такой."));
    } else if (share && percent(terms.kind()) && amount.compareTo(HUNDRED) > 0) {
      problems.add(Reason.at("amount", "target.amount", "Доля не бывает больше 100 %."));
    } else if (amount.abs().compareTo(BigDecimal.valueOf(1_000_000)) > 0 || amount.scale() > 4) {
      problems.add(Reason.at("amount", "target.amount", "Величина записана слишком длинно."));
    }
  }

  private static boolean percent(TargetKind kind) {
    return kind == TargetKind.FLOOR || kind == TargetKind.CEILING;
  }

  private static void baseline(
      Baseline baseline, boolean share, LocalDate due, List<Reason> problems) {
    BigDecimal value = baseline.value();
    if (value != null && (value.signum() < 0 || share && value.compareTo(HUNDRED) > 0)) {
      problems.add(Reason.at("baseline", "target.baseline", "База не может быть такой."));
    }
    if (baseline.on() != null && due != null && !baseline.on().isBefore(due)) {
      problems.add(
          Reason.at("baselineOn", "target.baseline", "База измеряется раньше срока цели."));
    }
  }
}
