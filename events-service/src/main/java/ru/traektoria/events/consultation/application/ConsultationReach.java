package ru.traektoria.events.consultation.application;

import org.springframework.stereotype.Component;
import ru.traektoria.events.consultation.model.Asker;
import ru.traektoria.events.consultation.model.Consultation;
import ru.traektoria.events.consultation.model.ConsultationState;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;

/**
 * Whose consultation it is: the thread is read by who asked and by the methodists alone (S0-96); a
 * recorded one also by who was advised, a school's own one by that school.
 */
@Component
public class ConsultationReach {

  /** Answers whether the viewer may read it. */
  public boolean sees(Viewer viewer, Consultation one) {
    return advises(viewer, one) || asked(viewer, one) || advised(viewer, one);
  }

  /** Answers whether the viewer answers it or keeps the record: methodist, or the school's own. */
  public boolean advises(Viewer viewer, Consultation one) {
    boolean town =
        viewer.municipality().filter(one.place().municipality().value()::equals).isPresent();
    boolean school = viewer.has(Role.SCHOOL_LEAD) && is(viewer, one.place().organisation());
    return town && (viewer.has(Role.METHODIST) || school);
  }

  /** Answers whether the viewer asked: the teacher, or the leads of the asking organisation. */
  public boolean asked(Viewer viewer, Consultation one) {
    Asker asker = one.asker();
    if (asker == null) {
      return false;
    }
    return asker.collective()
        ? viewer.has(Role.SCHOOL_LEAD) && is(viewer, asker.organisation())
        : viewer.is(asker.teacher().value());
  }

  private static boolean advised(Viewer viewer, Consultation one) {
    return one.state() == ConsultationState.GIVEN
        && one.given().teachers().stream().map(TeacherId::value).anyMatch(viewer::is);
  }

  private static boolean is(Viewer viewer, OrganisationId organisation) {
    return organisation != null
        && viewer.organisation().filter(organisation.value()::equals).isPresent();
  }
}
