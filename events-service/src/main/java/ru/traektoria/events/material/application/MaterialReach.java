package ru.traektoria.events.material.application;

import org.springframework.stereotype.Component;
import ru.traektoria.events.material.model.Material;
import ru.traektoria.events.material.model.MaterialState;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Whose material it is: what is published is open to the municipality; the rest to its authors,
 * their school, the experts and the methodist.
 */
@Component
public class MaterialReach {

  /** Answers whether the viewer may read it. */
  public boolean sees(Scope scope, Material material) {
    boolean near = scope.unlimited() || sameTown(scope.viewer(), material.source().place());
    return near
        && (material.state() == MaterialState.PUBLISHED || inside(scope.viewer(), material));
  }

  /** Answers whether the viewer has to do with it: author, school, expert, methodist. */
  public boolean inside(Viewer viewer, Material material) {
    return holds(viewer, material)
        || material.expertises().stream().anyMatch(one -> viewer.is(one.expert().value()));
  }

  /** Answers whether the viewer may correct it: an author, their school, the methodist. */
  public boolean holds(Viewer viewer, Material material) {
    Place place = material.source().place();
    boolean school =
        viewer.has(Role.SCHOOL_LEAD)
            && place.organisation() != null
            && viewer.organisation().filter(place.organisation().value()::equals).isPresent();
    return author(viewer, material)
        || school && sameTown(viewer, place)
        || arranges(viewer, material);
  }

  /** Answers whether the viewer arranges expertise and the bank. */
  public boolean arranges(Viewer viewer, Material material) {
    return viewer.has(Role.METHODIST) && sameTown(viewer, material.source().place());
  }

  /** Answers whether the viewer writes this expert's conclusion: the expert, or from paper. */
  public boolean concludes(Viewer viewer, Material material, TeacherId expert) {
    return !author(viewer, material) && (viewer.is(expert.value()) || arranges(viewer, material));
  }

  /** Requires a right; 403 without it. */
  public void require(boolean right, String why) {
    if (!right) {
      throw Problems.forbidden(why);
    }
  }

  private static boolean author(Viewer viewer, Material material) {
    return material.source().authors().stream().map(TeacherId::value).anyMatch(viewer::is);
  }

  private static boolean sameTown(Viewer viewer, Place place) {
    return viewer.municipality().filter(place.municipality().value()::equals).isPresent();
  }
}
