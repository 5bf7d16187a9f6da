package ru.traektoria.route.model.course;

import java.time.LocalDate;

/**
 * Удостоверение или диплом.
 *
 * @param number {@code null} where a document has none
 * @param evidence link to the scan, {@code null} if there is none
 */
public record Certificate(String number, LocalDate on, String evidence) {

  public Certificate {
    number = number == null || number.isBlank() ? null : number.strip();
    evidence = evidence == null || evidence.isBlank() ? null : evidence.strip();
  }

  /** The same document where another record has its scan. */
  Certificate over(Certificate before) {
    return new Certificate(number, on, evidence == null ? before.evidence : evidence);
  }
}
