package ru.traektoria.staff.application.places;

import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.staff.model.place.Municipality;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.RegionId;
import ru.traektoria.staff.model.text.RussianOrder;
import ru.traektoria.staff.persistence.Municipalities;

/** Takes a municipality into the region. */
@Service
public class FoundingMunicipality {

  private final Municipalities municipalities;

  FoundingMunicipality(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  /** Founds it; a name that the region already has is refused. */
  public Stored<Municipality> found(CreationKey key, RegionId region, String name) {
    boolean taken =
        municipalities.all().stream()
            .filter(m -> !m.id().equals(key.id()) && m.state().region().equals(region))
            .anyMatch(m -> same(m.state().name(), name));
    if (taken) {
      throw Problems.refused(
          Reason.at("name", "municipality.twin", "Такой муниципалитет в регионе уже есть."));
    }
    return municipalities
        .store()
        .create(
            key.id(),
            key.requestHash(),
            Municipality.found(new MunicipalityId(key.id()), region, name));
  }

  /** Gives another name. */
  public Stored<Municipality> rename(MunicipalityId id, long version, String name) {
    return municipalities.store().update(id.value(), version, m -> m.rename(name));
  }

  private static boolean same(String one, String other) {
    return RussianOrder.folded(one).equals(RussianOrder.folded(other));
  }
}
