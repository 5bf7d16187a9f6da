package ru.traektoria.events.contest.application;

import org.springframework.stereotype.Component;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.jury.Seat;
import ru.traektoria.events.contest.model.terms.ContestState;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Whose contest it is: an announced one is open to the whole municipality, one that is prepared to
 * the methodist; an expert from outside knows the contests of the own seats alone.
 */
@Component
public class ContestReach {

  /** Answers whether the viewer may know of the contest. */
  public boolean sees(Scope scope, Contest contest) {
    Viewer viewer = scope.viewer();
    if (arranges(viewer, contest) || seat(viewer, contest) != null) {
      return true;
    }
    boolean near = scope.unlimited() || sameTown(viewer, contest.place());
    return near && contest.state() != ContestState.DRAFT && !outsider(viewer);
  }

  /** Answers whether the viewer arranges it: the methodist of the municipality. */
  public boolean arranges(Viewer viewer, Contest contest) {
    return viewer.has(Role.METHODIST) && sameTown(viewer, contest.place());
  }

  /** The viewer's seat in the jury, {@code null} if there is none. */
  public Seat seat(Viewer viewer, Contest contest) {
    boolean judges = viewer.has(Role.TEACHER) || viewer.has(Role.EXPERT);
    return judges && sameTown(viewer, contest.place())
        ? contest.jury().of(viewer.teacherId().orElse("-"), viewer.subject()).orElse(null)
        : null;
  }

  /** Answers whether the viewer may read the application: the author, the school, the methodist. */
  public boolean sees(Viewer viewer, Contest contest, ContestEntry entry) {
    return holds(viewer, entry) || arranges(viewer, contest);
  }

  /** Answers whether the viewer may mend and submit it: the author, the author's school. */
  public boolean holds(Viewer viewer, ContestEntry entry) {
    Place place = entry.author().place();
    boolean school =
        viewer.has(Role.SCHOOL_LEAD)
            && place.organisation() != null
            && sameTown(viewer, place)
            && viewer.organisation().filter(place.organisation().value()::equals).isPresent();
    return school || viewer.is(entry.author().teacher().value());
  }

  /** Requires a right; 403 for what is seen. */
  public void require(boolean right, String why) {
    if (!right) {
      throw Problems.forbidden(why);
    }
  }

  private static boolean outsider(Viewer viewer) {
    return viewer.roles().stream().allMatch(Role.EXPERT::equals);
  }

  private static boolean sameTown(Viewer viewer, Place place) {
    return viewer.municipality().filter(place.municipality().value()::equals).isPresent();
  }
}
