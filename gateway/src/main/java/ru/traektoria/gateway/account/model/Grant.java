package ru.traektoria.gateway.account.model;

import java.util.Objects;

/**
 * One role bound to its scope (domain.md §1): a methodist of this municipality, a teacher with this
 * card. Parts of the scope a role does not need are null.
 *
 * @param role code of domain.md §1, for example {@code METHODIST}
 * @param teacherId the card in the staff register, for those who have one
 */
public record Grant(
    String role, String region, String municipality, String organisation, String teacherId) {

  /** A role needs its code. */
  public Grant {
    Objects.requireNonNull(role, "role");
    region = blankToNull(region);
    municipality = blankToNull(municipality);
    organisation = blankToNull(organisation);
    teacherId = blankToNull(teacherId);
  }

  private static String blankToNull(String value) {
    return value == null || value.isBlank() ? null : value.trim();
  }
}
