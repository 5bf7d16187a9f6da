package ru.traektoria.route.web.arrival;

import org.springframework.stereotype.Component;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.web.RouteDoor;

/**
 * What of a queue a viewer sees. What names no municipality is shown to every methodist of the
 * region: each may recognise a teacher, if it is one of theirs.
 */
@Component
class ArrivalReach {

  private final Whereabouts whereabouts;
  private final RouteDoor door;

  ArrivalReach(Whereabouts whereabouts, RouteDoor door) {
    this.whereabouts = whereabouts;
    this.door = door;
  }

  /**
   * Answers whether the viewer sees it.
   *
   * @param teacher whose it is; {@code null} while nobody knows
   * @param municipality what the centre named; may be {@code null}
   */
  boolean covers(Scope scope, TeacherId teacher, String municipality) {
    if (teacher == null) {
      return municipality == null || scope.covers(municipality, null, null);
    }
    return whereabouts
        .of(teacher)
        .filter(at -> scope.covers(at.municipality(), at.organisation(), teacher.value()))
        .isPresent();
  }

  /** Requires the teacher who was pointed out to be one of the viewer's; 422, 404. */
  void requireTeacher(Scope scope, TeacherId teacher) {
    if (teacher == null || teacher.value().isBlank()) {
      throw Problems.refused(
          Reason.at("teacher", "arrival.teacher", "Выберите педагога из списка"));
    }
    door.teacher(scope, teacher);
  }
}
