package ru.traektoria.diagnostics.model.exchange;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.diagnostics.model.Finding;

/**
 * Результат диагностики ЦНППМ, as it comes by topic, REST or file.
 *
 * @param externalId the number that the ЦНППМ gave it; the same number is the same result
 * @param teacher how the ЦНППМ names the teacher: our id, or ФИО and organisation from a file
 */
public record ExternalResult(
    String externalId, String teacher, LocalDate completedOn, List<Finding> findings) {

  public ExternalResult {
    findings = List.copyOf(findings);
  }
}
