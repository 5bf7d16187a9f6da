package ru.traektoria.events.contest.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;

/**
 * База участников конкурсов за все годы (S2-47): what the activities of kind contest have recorded,
 * those of the portal's own contests and those of history files alike; судьи are not participants.
 */
@Service
public class FindingParticipants {

  private static final LocalDate EVER = LocalDate.of(2000, 9, 1);

  private final Activities activities;
  private final Clock clock;

  FindingParticipants(Activities activities, Clock clock) {
    this.activities = activities;
    this.clock = clock;
  }

  /** Somebody's participation in a contest. */
  public record Taken(Activity contest, Enrolment who) {}

  /** Participations that the viewer may list: the methodist all, a school those of its people. */
  public List<Taken> all(Scope scope) {
    return in(scope.municipality()).stream()
        .filter(
            taken ->
                scope.covers(
                    taken.who().place().municipality().value(),
                    taken.who().place().organisation() == null
                        ? null
                        : taken.who().place().organisation().value(),
                    taken.who().teacher().value()))
        .toList();
  }

  /** Participations of a municipality. */
  public List<Taken> in(Optional<String> municipality) {
    List<Taken> all = new ArrayList<>();
    for (Stored<Activity> stored :
        activities.between(EVER, LocalDate.now(clock).plusYears(1), municipality)) {
      Activity activity = stored.state();
      boolean contest =
          activity.description().kind() == ActivityKind.CONTEST && activity.status() == Status.HELD;
      if (contest) {
        activity.enrolments().present().stream()
            .filter(who -> took(who.role()))
            .forEach(who -> all.add(new Taken(activity, who)));
      }
    }
    return all;
  }

  private static boolean took(Role role) {
    return role == Role.WINNER || role == Role.PRIZE_WINNER || role == Role.PARTICIPANT;
  }
}
