package ru.traektoria.route.web.arrival;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.directory.Mentions;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.web.RouteDoor;

/**
 * What of a queue a viewer sees (152-ФЗ, docs/adr/0013). What names no municipality is seen by the
 * ЦНППМ that sent it, which sends it again with the municipality, and by a methodist only if it
 * names somebody or some organisation of theirs.
 */
@Component
class ArrivalReach {

  private final Whereabouts whereabouts;
  private final StaffDirectory directory;
  private final RouteDoor door;

  ArrivalReach(Whereabouts whereabouts, StaffDirectory directory, RouteDoor door) {
    this.whereabouts = whereabouts;
    this.directory = directory;
    this.door = door;
  }

  /**
   * Whom something is about.
   *
   * @param teacher whose it is; {@code null} while nobody knows
   * @param municipality what the centre named; may be {@code null}
   * @param code the centre's own code of the person; may be {@code null}
   * @param name as the centre wrote it; may be {@code null}
   * @param organisation as the centre wrote it; may be {@code null}
   */
  record Told(
      TeacherId teacher, String municipality, String code, String name, String organisation) {}

  /** Tells what of many the viewer sees. */
  Predicate<Told> of(Scope scope) {
    if (scope.unlimited()) {
      return told -> told.teacher() == null && told.municipality() == null;
    }
    Mentions named = new Mentions(directory, scope.municipality().orElse(""));
    return told -> {
      if (told.teacher() != null) {
        return worksInReach(scope, told.teacher());
      }
      return told.municipality() == null
          ? Stream.of(told.code(), told.name(), told.organisation()).anyMatch(named)
          : scope.covers(told.municipality(), null, null);
    };
  }

  private boolean worksInReach(Scope scope, TeacherId teacher) {
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
