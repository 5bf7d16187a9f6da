package ru.traektoria.events.application;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/**
 * What of the open plan is whose: what the municipality holds is open to all its people, what a
 * school holds to that school; changing is for who holds it.
 */
@Component
public class Reach {

  private final StaffDirectory directory;

  Reach(StaffDirectory directory) {
    this.directory = directory;
  }

  /** Answers whether the viewer may know of what is held there. */
  public boolean sees(Scope scope, Place place) {
    Viewer viewer = scope.viewer();
    String municipality = place.municipality().value();
    boolean same = viewer.municipality().filter(municipality::equals).isPresent();
    return scope.unlimited()
        || same && (place.organisation() == null || wide(scope) || atHome(viewer, place));
  }

  private boolean atHome(Viewer viewer, Place place) {
    String organisation = place.organisation().value();
    return viewer.organisation().filter(organisation::equals).isPresent()
        || viewer
            .teacherId()
            .flatMap(directory::find)
            .filter(e -> e.worksAt(organisation))
            .isPresent();
  }

  private static boolean wide(Scope scope) {
    return scope.unlimited() || scope.kinds().contains(Scope.Kind.MUNICIPALITY);
  }

  /**
   * Answers whether the viewer holds it: the methodist all of the municipality, a school its own.
   * An official and the regional centre reach as far and hold nothing: they read, without names.
   */
  public boolean holds(Scope scope, Place place) {
    String school = place.organisation() == null ? null : place.organisation().value();
    return works(scope.viewer(), place) && scope.covers(place.municipality().value(), school, null);
  }

  private static boolean works(Viewer viewer, Place place) {
    boolean home = viewer.municipality().filter(place.municipality().value()::equals).isPresent();
    boolean school =
        place.organisation() != null
            && viewer.organisation().filter(place.organisation().value()::equals).isPresent();
    return home && (viewer.has(Role.METHODIST) || school && viewer.has(Role.SCHOOL_LEAD));
  }

  /** Requires the place to be the viewer's own; 403 for what is seen, 404 for what is not. */
  public void requireHolding(Scope scope, Place place) {
    if (!sees(scope, place)) {
      throw Problems.notFound("Запись");
    }
    if (!holds(scope, place)) {
      throw Problems.forbidden("Изменять может тот, кто проводит: методист или своя школа.");
    }
  }

  /** Where something new of the viewer belongs: the municipality, or the viewer's organisation. */
  public Place placeFor(Scope scope, String organisation) {
    Viewer viewer = scope.viewer();
    String municipality =
        viewer
            .municipality()
            .orElseThrow(() -> Problems.forbidden("У вашей роли не указан муниципалитет."));
    if (wide(scope)) {
      String where = organisation == null || organisation.isBlank() ? null : organisation;
      if (where != null && !isOrganisation(where, municipality)) {
        throw Problems.refused(
            Reason.at("organisation", "place.unknown", "Такой организации в округе нет."));
      }
      return Place.of(municipality, where);
    }
    String own = viewer.organisation().orElseThrow(Reach::homeless);
    if (organisation != null && !organisation.isBlank() && !organisation.equals(own)) {
      throw Problems.refused(
          Reason.at("organisation", "place.not-yours", "Это не ваша организация."));
    }
    return Place.of(municipality, own);
  }

  private static RuntimeException homeless() {
    return Problems.forbidden("У вашей роли не указана организация.");
  }

  private boolean isOrganisation(String id, String municipality) {
    return directory
        .find(id)
        .filter(e -> e.kind() == Kind.ORGANISATION && municipality.equals(e.municipality()))
        .isPresent();
  }

  /**
   * The teacher's place today, by the directory.
   *
   * @throws org.springframework.web.ErrorResponseException 422 for somebody unknown or of another
   *     municipality
   */
  public Place placeOf(TeacherId teacher, Scope scope) {
    return entryOf(teacher)
        .filter(e -> scope.unlimited() || isNeighbour(e, scope.viewer()))
        .map(e -> Place.of(e.municipality(), e.organisation()))
        .orElseThrow(
            () ->
                Problems.refused(
                    Reason.at("teacher", "teacher.unknown", "Такого педагога в округе нет.")));
  }

  private static boolean isNeighbour(DirectoryEntry entry, Viewer viewer) {
    return viewer.municipality().filter(entry.municipality()::equals).isPresent();
  }

  private Optional<DirectoryEntry> entryOf(TeacherId teacher) {
    return directory.find(teacher.value()).filter(e -> e.kind() == Kind.TEACHER);
  }

  /** Answers whether an entry of the directory is among the viewer's people and organisations. */
  public boolean covers(Scope scope, DirectoryEntry entry) {
    Stream<String> places =
        entry.kind() == Kind.ORGANISATION
            ? Stream.of(entry.id())
            : Stream.concat(
                Stream.ofNullable(entry.organisation()), entry.organisations().stream());
    return scope.covers(entry.municipality(), null, entry.id())
        || places.anyMatch(place -> scope.covers(null, place, null));
  }
}
