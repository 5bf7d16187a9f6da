package ru.traektoria.route.web.mentee;

import java.time.LocalDate;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.mentor.ReadingAsMentor.Mentee;
import ru.traektoria.route.model.Outcome;
import ru.traektoria.route.model.RouteState;

/**
 * A mentee with a route as the mentor's list tells it: how far it is, no number of deficits.
 *
 * @param route and all that follows: {@code null} while there is no route to read
 */
record MenteeView(
    String teacher,
    String teacherName,
    String organisation,
    String route,
    RouteState state,
    Outcome outcome,
    Integer steps,
    Integer doneSteps,
    String next,
    LocalDate nextDue,
    LocalDate changedOn) {

  static MenteeView of(Mentee mentee, StaffDirectory directory) {
    String id = mentee.teacher().value();
    String place =
        directory
            .find(id)
            .map(entry -> entry.organisation())
            .map(directory::shortName)
            .orElse("без организации");
    RouteLine line = mentee.line();
    return line == null
        ? new MenteeView(
            id, directory.name(id), place, null, null, null, null, null, null, null, null)
        : new MenteeView(
            id,
            directory.name(id),
            place,
            line.id(),
            line.state(),
            line.outcome(),
            line.steps(),
            line.doneSteps(),
            line.next(),
            line.nextDue(),
            line.changedOn());
  }
}
