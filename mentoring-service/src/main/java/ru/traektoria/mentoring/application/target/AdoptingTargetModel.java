package ru.traektoria.mentoring.application.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.application.pair.Reach;
import ru.traektoria.mentoring.model.TargetModelAdoption;
import ru.traektoria.mentoring.model.TargetModelAdoption.Act;
import ru.traektoria.mentoring.model.TargetModelAdoption.AdoptionId;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.Place.MunicipalityId;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Внедрение целевой модели наставничества организацией (T2.9). */
@Service
public class AdoptingTargetModel {

  private final TargetModels models;
  private final StaffDirectory directory;
  private final Reach reach;
  private final Clock clock;

  AdoptingTargetModel(TargetModels models, StaffDirectory directory, Reach reach, Clock clock) {
    this.models = models;
    this.directory = directory;
    this.reach = reach;
    this.clock = clock;
  }

  /** The adoption of an organisation within reach. */
  public Optional<Stored<TargetModelAdoption>> of(OrganisationId organisation, Scope scope) {
    required(organisation, scope);
    return models.find(TargetModelAdoption.idOf(organisation));
  }

  /**
   * Adopts, corrects or ends.
   *
   * @param version the version that was seen, 0 where there was none
   */
  public Stored<TargetModelAdoption> adopt(
      OrganisationId organisation, long version, Act act, Scope scope) {
    DirectoryEntry where = required(organisation, scope);
    AdoptionId id = TargetModelAdoption.idOf(organisation);
    LocalDate today = LocalDate.now(clock);
    if (version > 0) {
      return models.update(id, version, adoption -> adoption.change(act, today));
    }
    if (models.find(id).isPresent()) {
      throw Problems.stale();
    }
    Place place = new Place(new MunicipalityId(where.municipality()), organisation);
    return models.create(id, TargetModelAdoption.adopt(place, act, today));
  }

  private DirectoryEntry required(OrganisationId organisation, Scope scope) {
    return directory
        .find(organisation.value())
        .filter(entry -> entry.kind() == DirectoryEntry.Kind.ORGANISATION)
        .filter(entry -> reach.covers(scope, entry))
        .orElseThrow(() -> Problems.notFound("Организация", organisation.value()));
  }
}
