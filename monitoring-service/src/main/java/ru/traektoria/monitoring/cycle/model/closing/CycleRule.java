package ru.traektoria.monitoring.cycle.model.closing;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.monitoring.cycle.model.Campaign;
import ru.traektoria.monitoring.cycle.model.Chosen;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.StageKind;
import ru.traektoria.platform.kernel.Reason;

/**
 * Что нужно, чтобы закрыть этап: stages only in their order (S3-72), each with what the document
 * asks of it. Every line says what is missing and what to do.
 */
public final class CycleRule {

  private CycleRule() {}

  /** What is still missing; empty: the stage may be closed. */
  public static List<Reason> missing(Cycle cycle, StageKind kind, YearWork work) {
    List<Reason> missing = new ArrayList<>();
    StageKind current = cycle.current();
    if (current != null && current.ordinal() < kind.ordinal()) {
      missing.add(
          Reason.of(
              "cycle.order",
              "Этапы закрываются по порядку: сначала этап "
                  + current.number()
                  + " «"
                  + current.title()
                  + "»."));
    }
    switch (kind) {
      case INDICATORS -> indicators(cycle, missing);
      case METHODS -> methods(cycle, missing);
      case MONITORING -> monitoring(cycle, missing);
      case ANALYSIS -> analysis(work, missing);
      case RECOMMENDATIONS -> recommendations(work, missing);
      case MEASURES -> measures(work, missing);
      case EFFECTIVENESS -> effectiveness(work, missing);
    }
    return missing;
  }

  private static void indicators(Cycle cycle, List<Reason> missing) {
    if (cycle.goals().isEmpty()) {
      missing.add(Reason.of("cycle.goals", "Не названа ни одна цель года."));
    }
    if (cycle.indicators().isEmpty()) {
      missing.add(Reason.of("cycle.indicators", "Не выбран ни один показатель."));
    }
  }

  private static void methods(Cycle cycle, List<Reason> missing) {
    List<String> bare =
        cycle.indicators().stream().filter(c -> !c.collected()).map(Chosen::code).toList();
    if (!bare.isEmpty()) {
      missing.add(
          Reason.of(
              "cycle.methods",
              "Укажите метод сбора и источник данных: " + String.join(", ", bare) + "."));
    }
  }

  private static void monitoring(Cycle cycle, List<Reason> missing) {
    List<String> open =
        cycle.campaigns().stream().filter(c -> !c.done()).map(Campaign::title).toList();
    if (!open.isEmpty()) {
      missing.add(Reason.of("cycle.campaigns", "Не завершено: " + String.join("; ", open) + "."));
    }
    if (cycle.campaigns().stream().noneMatch(c -> c.window() != null)) {
      missing.add(
          Reason.of("cycle.window", "Ни один мониторинг не сохранил чисел: заморозьте таблицы."));
    }
  }

  private static void analysis(YearWork work, List<Reason> missing) {
    if (!work.complexAnalysis()) {
      missing.add(
          Reason.of("cycle.analysis", "Не опубликован комплексный анализ за год (S3 §5, этап 4)."));
    }
  }

  private static void recommendations(YearWork work, List<Reason> missing) {
    if (work.recommendations() == 0) {
      missing.add(Reason.of("cycle.recommendations", "Не выдано ни одной рекомендации."));
    }
    if (!work.talkedOver()) {
      missing.add(
          Reason.of(
              "cycle.review",
              "Нет справки, которая и опубликована, и рассмотрена на совещании: укажите адрес"
                  + " и дату совещания."));
    }
  }

  private static void measures(YearWork work, List<Reason> missing) {
    if (work.measures().isEmpty() && work.resolutions() == 0) {
      missing.add(Reason.of("cycle.measures", "Нет ни меры, ни управленческого решения."));
    }
    if (work.answered() < work.recommendations()) {
      missing.add(
          Reason.of(
              "cycle.unanswered",
              "Рекомендаций без меры, решения или исполнения: "
                  + (work.recommendations() - work.answered())
                  + "."));
    }
  }

  private static void effectiveness(YearWork work, List<Reason> missing) {
    if (work.unjudged() > 0) {
      missing.add(
          Reason.of("cycle.effects", "Мер без оценки результата: " + work.unjudged() + "."));
    }
    if (!work.finalAnalysis()) {
      missing.add(
          Reason.of("cycle.final", "Не опубликован итоговый анализ за год (S3 §5, этап 7)."));
    }
  }
}
