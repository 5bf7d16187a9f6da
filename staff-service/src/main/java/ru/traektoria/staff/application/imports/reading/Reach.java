package ru.traektoria.staff.application.imports.reading;

import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.OrganisationId;

/**
 * Whose staff a file may tell of.
 *
 * @param organisation the only one whose rows are taken, {@code null} for the whole municipality
 */
public record Reach(MunicipalityId municipality, OrganisationId organisation) {

  /** Said of rows beyond the reach. */
  public static final String FOREIGN = "Это другая организация: вы загружаете только свою.";

  /** Answers whether rows of the organisation are taken. */
  public boolean includes(OrganisationId wanted) {
    return organisation == null || organisation.equals(wanted);
  }
}
