package ru.traektoria.diagnostics.model.consent;

import java.time.LocalDate;

/**
 * A sheet of paper that a teacher signed, as the завуч recorded it.
 *
 * @param signedOn the date on the sheet
 * @param scan id of the stored scan
 * @param recordedBy the account that recorded it
 */
public record Paper(LocalDate signedOn, String scan, String recordedBy) {}
