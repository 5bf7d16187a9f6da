package ru.traektoria.staff.application.places;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.persistence.Organisations;

/**
 * Closes an organisation, or merges it into another one. People and vacancies go first, each in its
 * own write, the organisation last: who repeats an interrupted merger finishes it.
 */
@Service
public class ClosingOrganisation {

  private final Organisations organisations;
  private final MovingStaff moving;
  private final OpenPlaces places;
  private final Circumstances circumstances;

  ClosingOrganisation(
      Organisations organisations,
      MovingStaff moving,
      OpenPlaces places,
      Circumstances circumstances) {
    this.organisations = organisations;
    this.moving = moving;
    this.places = places;
    this.circumstances = circumstances;
  }

  /** Closes it on its last day; whoever still works there ends on that day. */
  public Stored<Organisation> close(OrganisationId id, long version, LocalDate on) {
    Stored<Organisation> closing = current(id, version);
    check(on);
    moving.release(closing.state(), on);
    return organisations.store().update(id.value(), version, o -> o.close(on, null));
  }

  /** Merges it: assignments and vacancies continue at the successor from the next day on. */
  public Stored<Organisation> merge(
      OrganisationId id, long version, OrganisationId into, LocalDate on) {
    Stored<Organisation> closing = current(id, version);
    check(on);
    Organisation successor = places.organisation(into, closing.state().municipality());
    List<Reason> reasons = MergingRule.reasons(closing.state(), successor);
    if (!reasons.isEmpty()) {
      throw Problems.refused(reasons);
    }
    moving.move(closing.state(), successor, on);
    return organisations.store().update(id.value(), version, o -> o.close(on, into));
  }

  private Stored<Organisation> current(OrganisationId id, long version) {
    Stored<Organisation> found =
        organisations.find(id).orElseThrow(() -> Problems.notFound("Организация", id.value()));
    if (found.version() != version) {
      throw Problems.stale();
    }
    return found;
  }

  private void check(LocalDate on) {
    if (on == null || on.isAfter(circumstances.today())) {
      throw Problems.refused(
          Reason.at(
              "on", "organisation.close-day", "Укажите последний день работы: не позже сегодня."));
    }
  }
}
