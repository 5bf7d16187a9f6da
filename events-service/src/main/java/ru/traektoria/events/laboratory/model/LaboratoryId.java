package ru.traektoria.events.laboratory.model;

import java.util.Objects;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.platform.kernel.Ids;

/** A laboratory, or the application for one. */
public record LaboratoryId(String value) {
  public LaboratoryId {
    Objects.requireNonNull(value, "LaboratoryId");
  }

  /** One organisation applies for one status of a kind once a year. */
  public static LaboratoryId of(OrganisationId organisation, Proposal.Kind kind, int year) {
    return new LaboratoryId(
        Ids.derived("laboratory", organisation.value(), kind.name(), String.valueOf(year)));
  }
}
