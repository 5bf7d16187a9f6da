package ru.traektoria.staff.model.place;

import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.staff.model.place.MunicipalityEvent.MunicipalityNamed;

/**
 * Муниципальное образование: the scope in which a methodological service works.
 *
 * @param name as people write it, «Городской округ Светлогорск»
 */
public record Municipality(MunicipalityId id, RegionId region, String name) {

  /** Takes the municipality into the register. */
  public static Decision<Municipality, MunicipalityEvent> found(
      MunicipalityId id, RegionId region, String name) {
    return new Municipality(id, region, null).rename(name);
  }

  /** Gives another name. */
  public Decision<Municipality, MunicipalityEvent> rename(String newName) {
    if (newName == null || newName.isBlank()) {
      return Decision.refuse(
          Reason.at("name", "municipality.name", "Укажите название муниципалитета."));
    }
    String clean = newName.strip();
    return clean.equals(name)
        ? Decision.unchanged(this)
        : Decision.accept(
            new Municipality(id, region, clean), new MunicipalityNamed(id, region, clean));
  }
}
