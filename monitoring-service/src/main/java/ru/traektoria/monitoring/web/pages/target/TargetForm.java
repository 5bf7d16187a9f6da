package ru.traektoria.monitoring.web.pages.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import ru.traektoria.monitoring.target.model.Baseline;
import ru.traektoria.monitoring.target.model.TargetKind;
import ru.traektoria.monitoring.target.model.Terms;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** The form as it is sent: numbers as people write them. */
record TargetForm(
    TargetKind kind,
    String amount,
    LocalDate due,
    String baseline,
    LocalDate baselineOn,
    String paragraph) {

  Terms terms() {
    String from = paragraph == null || paragraph.isBlank() ? null : paragraph.strip();
    return new Terms(
        kind,
        number("amount", amount),
        due,
        new Baseline(number("baseline", baseline), baselineOn),
        from);
  }

  private static BigDecimal number(String field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      String plain = text.replaceAll("[\\s\u00a0\u202f%]", "").replace(',', '.');
      return new BigDecimal(plain.replace('−', '-'));
    } catch (NumberFormatException e) {
      throw Problems.refused(Reason.at(field, "target.number", "Запишите число, например 37,5."));
    }
  }
}
