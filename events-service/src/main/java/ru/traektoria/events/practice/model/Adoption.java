package ru.traektoria.events.practice.model;

import java.time.LocalDate;
import ru.traektoria.events.model.Place.OrganisationId;

/**
 * Внедрение: an organisation other than the author's works so too (S3-34).
 *
 * @param note what came of it, may be empty
 */
public record Adoption(OrganisationId organisation, LocalDate on, String note) {
  public Adoption {
    note = note == null ? "" : note.strip();
  }
}
