package ru.traektoria.diagnostics.model.profile;

import java.time.LocalDate;
import java.util.Set;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.Recipient;

/**
 * The assessment that found something, and for whose eyes.
 *
 * @param imported it is history of past years
 */
public record Source(
    AssessmentId assessment, LocalDate on, Set<Recipient> recipients, boolean imported) {

  public Source {
    recipients = Set.copyOf(recipients);
  }

  /** Answers whether anybody but the teacher may know: else nothing is published. */
  boolean shared() {
    return !recipients.isEmpty();
  }
}
