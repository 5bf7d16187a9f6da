package ru.traektoria.monitoring.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import ru.traektoria.monitoring.target.model.Judged;
import ru.traektoria.monitoring.target.model.TargetKind;
import ru.traektoria.monitoring.target.model.Terms;
import ru.traektoria.monitoring.target.model.Verdict;

/** Цель строки таблицы. */
@Schema(description = "Цель муниципалитета и как она стоит")
public record TargetView(
    @Schema(
            description =
                "FLOOR не меньше, CEILING не больше, TREND лучше базы, COUNT числом,"
                    + " PERCENTAGE_POINTS п. п. к базе, RELATIVE % от базы")
        TargetKind kind,
    BigDecimal amount,
    LocalDate due,
    @Schema(description = "База; пусто — неизвестна, это не ноль") BigDecimal baseline,
    LocalDate baselineOn,
    @Schema(description = "Параграф документа; пусто — поставлена муниципалитетом сама")
        String paragraph,
    @Schema(description = "Значение, которого надо достичь; пусто — неизвестно")
        BigDecimal threshold,
    @Schema(description = "Почему такое состояние") Verdict.Why why,
    @Schema(description = "Цель словами") String words,
    @Schema(description = "Правило словами") String rule) {

  static TargetView of(Judged judged, String unit, LocalDate asOf) {
    if (judged == null) {
      return null;
    }
    Terms terms = judged.terms();
    return new TargetView(
        terms.kind(),
        terms.amount(),
        terms.due(),
        terms.baseline().value(),
        terms.baseline().on(),
        terms.paragraph(),
        judged.verdict().threshold(),
        judged.verdict().why(),
        TargetWords.target(terms, unit),
        TargetWords.rule(judged, unit, asOf));
  }
}
