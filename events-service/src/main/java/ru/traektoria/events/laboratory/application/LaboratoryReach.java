package ru.traektoria.events.laboratory.application;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.events.laboratory.model.Call;
import ru.traektoria.events.laboratory.model.Laboratory;
import ru.traektoria.events.laboratory.model.LaboratoryState;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;

/** Whose laboratory it is: a granted one is known to all, an application to school and council. */
@Component
public class LaboratoryReach {

  private final Laboratories laboratories;
  private final StaffDirectory directory;

  LaboratoryReach(Laboratories laboratories, StaffDirectory directory) {
    this.laboratories = laboratories;
    this.directory = directory;
  }

  /** Answers whether the viewer may know of it. */
  public boolean sees(Scope scope, Laboratory one) {
    Viewer viewer = scope.viewer();
    boolean near = scope.unlimited() || sameTown(viewer, one.place());
    boolean open = one.state() == LaboratoryState.GRANTED || one.state() == LaboratoryState.ENDED;
    return near && (open || inside(viewer, one));
  }

  /** Answers whether the viewer sees scores and the council's decision. */
  public boolean inside(Viewer viewer, Laboratory one) {
    return holds(viewer, one) || arranges(viewer, one) || judges(viewer, one);
  }

  /** Answers whether it is the viewer's organisation. */
  public boolean holds(Viewer viewer, Laboratory one) {
    return viewer.has(Role.SCHOOL_LEAD)
        && sameTown(viewer, one.place())
        && viewer.organisation().filter(one.place().organisation().value()::equals).isPresent();
  }

  /** Answers whether the viewer arranges: the methodist. */
  public boolean arranges(Viewer viewer, Laboratory one) {
    return viewer.has(Role.METHODIST) && sameTown(viewer, one.place());
  }

  /** Answers whether the viewer scores it. */
  public boolean judges(Viewer viewer, Laboratory one) {
    return sameTown(viewer, one.place())
        && judges(one).stream().anyMatch(m -> viewer.is(m.value()));
  }

  /** The members of the council who may score it: not those who work in the organisation. */
  public List<TeacherId> judges(Laboratory one) {
    Call call = laboratories.call(one.place().municipality().value(), one.year());
    String organisation = one.place().organisation().value();
    return call.council().stream()
        .filter(m -> !m.equals(one.proposal().leader()))
        .filter(m -> directory.find(m.value()).filter(e -> e.worksAt(organisation)).isEmpty())
        .toList();
  }

  private static boolean sameTown(Viewer viewer, Place place) {
    return viewer.municipality().filter(place.municipality().value()::equals).isPresent();
  }
}
