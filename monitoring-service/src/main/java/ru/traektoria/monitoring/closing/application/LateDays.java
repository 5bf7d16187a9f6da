package ru.traektoria.monitoring.closing.application;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** День факта: which field of an event says when it happened. */
final class LateDays {

  /** The first that an event has is its day. */
  private static final List<String> FIELDS =
      List.of(
          "documentOn",
          "completedOn",
          "heldOn",
          "closedOn",
          "approvedOn",
          "resolvedOn",
          "foundOn",
          "passedOn",
          "awardedOn",
          "signedOn",
          "publishedOn",
          "refusedOn",
          "withdrawnOn",
          "endedOn",
          "adoptedOn",
          "givenOn",
          "answeredOn",
          "confirmedOn",
          "sentOn",
          "acceptedOn",
          "submittedOn",
          "openedOn",
          "declaredOn",
          "draftedOn",
          "orderOn",
          "plannedOn",
          "on",
          "to",
          "from");

  private LateDays() {}

  /** The day; {@code null}: the event has none, such as a profile that was corrected. */
  static LocalDate of(JsonNode data) {
    for (String field : FIELDS) {
      String text = data.path(field).asString("");
      if (text.length() == 10) {
        try {
          return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
          return null;
        }
      }
    }
    return null;
  }
}
