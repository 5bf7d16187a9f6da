package ru.traektoria.diagnostics.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.assessment.ConsentStatus;
import ru.traektoria.diagnostics.model.consent.ConsentMedium;

/** A line of the register of consents; what is not known yet is {@code null}. */
public record ConsentRow(
    String assessment,
    String teacher,
    String teacherName,
    String organisation,
    String organisationName,
    CampaignKind kind,
    LocalDate invitedOn,
    ConsentStatus status,
    ConsentMedium medium,
    List<Recipient> recipients,
    Integer textVersion,
    Instant givenAt,
    LocalDate signedOn,
    LocalDate withdrawnOn,
    String scan,
    String withdrawalScan) {

  /** Whom the teacher named, in words; «никто» where nobody was. */
  public String recipientWords() {
    if (medium == null) {
      return "";
    }
    return recipients.isEmpty()
        ? "никто, кроме педагога"
        : String.join(", ", recipients.stream().map(Recipient::label).toList());
  }
}
