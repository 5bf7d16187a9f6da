package ru.traektoria.staff.application.places;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.place.InternshipThemeRule;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.place.Organisation.Name;
import ru.traektoria.staff.model.place.Organisation.Traits;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.text.RussianOrder;
import ru.traektoria.staff.persistence.DirectoryShelf;
import ru.traektoria.staff.persistence.Organisations;

/** Opens, describes and renames organisations. */
@Service
public class KeepingOrganisations {

  private final Organisations organisations;
  private final OpenPlaces places;
  private final DirectoryShelf shelf;

  KeepingOrganisations(Organisations organisations, OpenPlaces places, DirectoryShelf shelf) {
    this.organisations = organisations;
    this.shelf = shelf;
    this.places = places;
  }

  /** Takes an organisation into the register; a name in use is refused. */
  public Stored<Organisation> open(
      CreationKey key, MunicipalityId municipality, Name name, Traits traits, LocalDate openedOn) {
    free(name, municipality, key.id());
    known(traits);
    return organisations
        .store()
        .create(
            key.id(),
            key.requestHash(),
            Organisation.open(
                new OrganisationId(key.id()),
                places.municipality(municipality),
                name,
                traits,
                openedOn));
  }

  /** Changes kind, flags, statuses and the opening day. */
  public Stored<Organisation> describe(
      OrganisationId id, long version, Traits traits, LocalDate openedOn) {
    known(traits);
    return organisations.store().update(id.value(), version, o -> o.describe(traits, openedOn));
  }

  /** Gives a new name from a day on. */
  public Stored<Organisation> rename(OrganisationId id, long version, Name name) {
    return organisations
        .store()
        .update(
            id.value(),
            version,
            o -> {
              free(name, o.municipality(), id.value());
              return o.rename(name);
            });
  }

  private void known(Traits traits) {
    List<Reason> reasons =
        InternshipThemeRule.reasons(traits.statuses(), shelf.get(DirectoryName.THEMES).state());
    if (!reasons.isEmpty()) {
      throw Problems.refused(reasons);
    }
  }

  private void free(Name name, MunicipalityId municipality, String id) {
    boolean taken =
        organisations.of(municipality).stream()
            .filter(o -> !o.id().equals(id) && o.state().closedOn() == null)
            .anyMatch(o -> same(o.state().name().brief(), name.brief()));
    if (taken) {
      throw Problems.refused(
          Reason.at("shortName", "organisation.twin", "Организация с таким названием уже есть."));
    }
  }

  private static boolean same(String one, String other) {
    return RussianOrder.folded(one).equals(RussianOrder.folded(other));
  }
}
