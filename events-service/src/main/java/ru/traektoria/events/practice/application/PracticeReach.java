package ru.traektoria.events.practice.application;

import org.springframework.stereotype.Component;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Whose practice it is: what is approved is open to the whole municipality, an application to its
 * authors, their school, the expert and the methodist.
 */
@Component
public class PracticeReach {

  /** Answers whether the viewer may read it. */
  public boolean sees(Scope scope, Practice practice) {
    boolean near = scope.unlimited() || sameTown(scope.viewer(), practice.source().place());
    boolean bank = practice.state().open() && !outsider(scope.viewer());
    return near && (bank || inside(scope.viewer(), practice));
  }

  /** Answers whether the viewer has to do with it: author, school, expert, methodist. */
  public boolean inside(Viewer viewer, Practice practice) {
    return holds(viewer, practice) || expert(viewer, practice);
  }

  /** Answers whether the viewer may correct it: an author, their school, the methodist. */
  public boolean holds(Viewer viewer, Practice practice) {
    return author(viewer, practice) || shows(viewer, practice);
  }

  /** Answers whether the viewer arranges reviews. */
  public boolean arranges(Viewer viewer, Practice practice) {
    return viewer.has(Role.METHODIST) && sameTown(viewer, practice.source().place());
  }

  /** Answers whether the viewer may conclude: the expert, or the methodist from paper. */
  public boolean concludes(Viewer viewer, Practice practice) {
    return !author(viewer, practice) && (arranges(viewer, practice) || expert(viewer, practice));
  }

  /** Answers whether the viewer is the expert of the present round. */
  public boolean reviews(Viewer viewer, Practice practice) {
    return expert(viewer, practice);
  }

  /** Answers whether the viewer may record a showing: the school of it, the methodist. */
  public boolean shows(Viewer viewer, Practice practice) {
    Place place = practice.source().place();
    boolean school =
        viewer.has(Role.SCHOOL_LEAD)
            && place.organisation() != null
            && viewer.organisation().filter(place.organisation().value()::equals).isPresent();
    return school && sameTown(viewer, place) || arranges(viewer, practice);
  }

  /** Requires a right; 404 for what is not seen, 403 for what is seen. */
  public void require(boolean right, String why) {
    if (!right) {
      throw Problems.forbidden(why);
    }
  }

  private static boolean author(Viewer viewer, Practice practice) {
    return practice.source().authors().stream().map(TeacherId::value).anyMatch(viewer::is);
  }

  private static boolean expert(Viewer viewer, Practice practice) {
    boolean reviews = viewer.has(Role.TEACHER) || viewer.has(Role.EXPERT);
    return reviews
        && sameTown(viewer, practice.source().place())
        && practice.reviewedBy(viewer.teacherId().orElse("-"), viewer.subject());
  }

  /** Who is nothing but an expert from outside knows what he reviews, not the bank. */
  private static boolean outsider(Viewer viewer) {
    return viewer.roles().stream().allMatch(Role.EXPERT::equals);
  }

  private static boolean sameTown(Viewer viewer, Place place) {
    return viewer.municipality().filter(place.municipality().value()::equals).isPresent();
  }
}
