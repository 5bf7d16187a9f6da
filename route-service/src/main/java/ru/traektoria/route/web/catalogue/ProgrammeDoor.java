package ru.traektoria.route.web.catalogue;

import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.terms.ProgrammeId;

/** Common programmes are everybody's; those a municipality added are its own. */
@Component
class ProgrammeDoor {

  private final Programmes programmes;

  ProgrammeDoor(Programmes programmes) {
    this.programmes = programmes;
  }

  Stored<Programme> seen(Viewer viewer, String id) {
    return programmes
        .find(new ProgrammeId(id))
        .filter(p -> common(p) || own(viewer, p) || viewer.municipality().isEmpty())
        .orElseThrow(() -> Problems.notFound("Программа", id));
  }

  /** To change: the regional centre changes the common ones, a methodist also the own ones. */
  Stored<Programme> editable(Viewer viewer, String id) {
    return seen(viewer, id);
  }

  private static boolean common(Stored<Programme> programme) {
    return programme.state().municipality() == null;
  }

  private static boolean own(Viewer viewer, Stored<Programme> programme) {
    return viewer.municipality().filter(programme.state().municipality()::equals).isPresent();
  }
}
