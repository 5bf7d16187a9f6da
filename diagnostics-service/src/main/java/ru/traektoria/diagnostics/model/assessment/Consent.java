package ru.traektoria.diagnostics.model.assessment;

import java.time.Instant;
import java.util.Set;
import ru.traektoria.diagnostics.model.Recipient;

/**
 * Согласие на диагностику и передачу результатов: to a text of a known version, for recipients
 * named one by one (152-ФЗ).
 *
 * @param textVersion the version of the text that was shown; 0 where the text is not ours
 * @param recipients who sees the results beside the teacher; may be empty
 */
public record Consent(
    int textVersion, Set<Recipient> recipients, ConsentMedium medium, Instant givenAt) {

  public Consent {
    recipients = Set.copyOf(recipients);
  }
}
