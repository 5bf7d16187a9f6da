package ru.traektoria.events.application;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Авторство of what people bring to the banks: a teacher is an author of the own, the office enters
 * for others.
 */
@Component
public class Authorship {

  private final Reach places;
  private final StaffDirectory directory;

  Authorship(Reach places, StaffDirectory directory) {
    this.places = places;
    this.directory = directory;
  }

  /**
   * Whose it is.
   *
   * @param place of the first author; the chosen one where nobody is named
   */
  public record Authors(Place place, List<TeacherId> teachers) {}

  /**
   * Who the authors are when this viewer says so.
   *
   * @throws org.springframework.web.ErrorResponseException 422 for people of another municipality,
   *     or of another organisation where a school enters
   */
  public Authors of(List<String> said, String organisation, Scope scope) {
    Viewer viewer = scope.viewer();
    boolean office = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    List<TeacherId> authors =
        Stream.concat(office ? Stream.empty() : own(viewer), said.stream())
            .distinct()
            .map(TeacherId::new)
            .toList();
    if (authors.isEmpty()) {
      return new Authors(places.placeFor(scope, organisation), List.of());
    }
    List<Place> homes = authors.stream().map(author -> places.placeOf(author, scope)).toList();
    if (viewer.has(Role.SCHOOL_LEAD) && !viewer.has(Role.METHODIST)) {
      String school = viewer.organisation().orElse("-");
      requireColleague(authors.get(0), school);
      return new Authors(Place.of(homes.get(0).municipality().value(), school), authors);
    }
    return new Authors(homes.get(0), authors);
  }

  private static Stream<String> own(Viewer viewer) {
    return Stream.of(
        viewer
            .teacherId()
            .orElseThrow(() -> Problems.forbidden("Ваша учётная запись не связана с педагогом.")));
  }

  private void requireColleague(TeacherId author, String school) {
    if (directory.find(author.value()).filter(entry -> entry.worksAt(school)).isEmpty()) {
      throw Problems.refused(
          Reason.at("author", "practice.not-colleague", "Этот педагог не из вашей организации."));
    }
  }
}
