package ru.traektoria.events.model;

import java.util.Objects;

/**
 * Where something or somebody belongs: decides who may see it and in which totals it counts.
 *
 * @param municipality always known
 * @param organisation the organisation, {@code null} for what belongs to the whole municipality
 */
public record Place(MunicipalityId municipality, OrganisationId organisation) {
  public Place {
    Objects.requireNonNull(municipality, "municipality");
  }

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

  /** Reads ids as they come from outside; the organisation may be {@code null}. */
  public static Place of(String municipality, String organisation) {
    return new Place(
        new MunicipalityId(municipality),
        organisation == null ? null : new OrganisationId(organisation));
  }
}
