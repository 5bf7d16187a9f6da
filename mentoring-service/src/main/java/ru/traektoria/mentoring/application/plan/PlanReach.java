package ru.traektoria.mentoring.application.plan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.Place.MunicipalityId;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Whose plan is whose: the methodist keeps that of the municipality and sees those of its schools;
 * a school keeps its own and reads the municipality's; a teacher reads that of the own school.
 */
@Component
public class PlanReach {

  private final StaffDirectory directory;

  PlanReach(StaffDirectory directory) {
    this.directory = directory;
  }

  /** The owner the viewer may read; 404 for any other. */
  public Place readable(String owner, Viewer viewer) {
    return find(owner, viewer)
        .filter(place -> reads(place, viewer))
        .orElseThrow(() -> Problems.notFound("План", owner));
  }

  /** The owner whose plan the viewer keeps; 403 for one he only reads. */
  public Place kept(String owner, Viewer viewer) {
    Place place = readable(owner, viewer);
    if (!keeps(place, viewer)) {
      throw Problems.forbidden("Этот план ведёт не ваша организация.");
    }
    return place;
  }

  /** Answers whether the viewer may change the plan of that owner. */
  public boolean keeps(Place place, Viewer viewer) {
    boolean methodist = viewer.has(Role.METHODIST) && inMunicipality(place, viewer);
    return methodist || viewer.has(Role.SCHOOL_LEAD) && own(place, viewer);
  }

  private Optional<Place> find(String owner, Viewer viewer) {
    if (viewer.municipality().filter(owner::equals).isPresent()) {
      return Optional.of(new Place(new MunicipalityId(owner), null));
    }
    return directory
        .find(owner)
        .filter(entry -> entry.kind() == DirectoryEntry.Kind.ORGANISATION)
        .map(e -> new Place(new MunicipalityId(e.municipality()), new OrganisationId(e.id())));
  }

  private static boolean reads(Place place, Viewer viewer) {
    if (!inMunicipality(place, viewer)) {
      return false;
    }
    boolean wide = viewer.has(Role.METHODIST) || viewer.has(Role.OFFICIAL);
    boolean municipal = place.organisation() == null && viewer.has(Role.SCHOOL_LEAD);
    return wide || municipal || own(place, viewer);
  }

  private static boolean inMunicipality(Place place, Viewer viewer) {
    return viewer.municipality().filter(place.municipality().value()::equals).isPresent();
  }

  private static boolean own(Place place, Viewer viewer) {
    return place.organisation() != null
        && viewer.organisation().filter(place.organisation().value()::equals).isPresent();
  }
}
