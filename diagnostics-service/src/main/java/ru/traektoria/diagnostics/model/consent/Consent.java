package ru.traektoria.diagnostics.model.consent;

import java.time.Instant;
import java.util.Set;
import ru.traektoria.diagnostics.model.Recipient;

/**
 * Согласие на диагностику и передачу результатов: to a text of a known version, for recipients
 * named one by one (152-ФЗ).
 *
 * @param textVersion the version of the text that was shown; 0 where the text is not ours
 * @param recipients who sees the results beside the teacher; may be empty
 * @param paper the signed sheet; {@code null} unless the consent was given on paper
 * @param paperWithdrawal the sheet that took it back; {@code null} unless that was on paper
 */
public record Consent(
    int textVersion,
    Set<Recipient> recipients,
    ConsentMedium medium,
    Instant givenAt,
    Paper paper,
    Paper paperWithdrawal) {

  public Consent {
    recipients = Set.copyOf(recipients);
  }

  /** A consent without a sheet of paper. */
  public Consent(
      int textVersion, Set<Recipient> recipients, ConsentMedium medium, Instant givenAt) {
    this(textVersion, recipients, medium, givenAt, null, null);
  }

  /** The same consent, taken back on paper. */
  public Consent withdrawnOn(Paper sheet) {
    return new Consent(textVersion, recipients, medium, givenAt, paper, sheet);
  }
}
