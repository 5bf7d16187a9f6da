package ru.traektoria.mentoring.model.staff;

import java.util.Objects;

/**
 * Where something belongs: decides who may see it and in which totals it counts.
 *
 * @param municipality always known
 * @param organisation the organisation, {@code null} if it spans several
 */
public record Place(MunicipalityId municipality, OrganisationId organisation) {
  /** A municipality of the region. */
  public record MunicipalityId(String value) {
    public MunicipalityId {
      Objects.requireNonNull(value, "MunicipalityId");
    }
  }

  /** An organisation of the staff register (образовательная организация). */
  public record OrganisationId(String value) {
    public OrganisationId {
      Objects.requireNonNull(value, "OrganisationId");
    }
  }
}
