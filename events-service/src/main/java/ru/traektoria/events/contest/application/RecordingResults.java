package ru.traektoria.events.contest.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityEvent;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description;
import ru.traektoria.events.activity.model.Description.Room;
import ru.traektoria.events.activity.model.Description.When;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.contest.model.Awards;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.jury.Seat;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.ContestTerms;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.model.terms.Stage;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;

/**
 * The activity of a contest: it stands in the plan, and through it every participation, prize and
 * seat in the jury reaches portfolios and indicators (PU.11, PU.13, E.2). The same results recorded
 * again change nothing.
 */
@Service
public class RecordingResults {

  private final Activities activities;
  private final Entries entries;
  private final Reach places;
  private final Clock clock;

  RecordingResults(Activities activities, Entries entries, Reach places, Clock clock) {
    this.activities = activities;
    this.entries = entries;
    this.places = places;
    this.clock = clock;
  }

  /** The activity that a contest owns. */
  public static ActivityId activityOf(ContestId contest) {
    return new ActivityId(Ids.derived("contest-activity", contest.value()));
  }

  /** Puts the contest into the plan, or changes what stands there. */
  void schedule(Contest contest) {
    ActivityId id = activityOf(contest.id());
    Description what = description(contest.terms());
    activities.create(id, "", Activity.schedule(id, contest.place(), what));
    activities.update(
        id, null, known -> known.ahead() ? known.reschedule(what) : Decision.unchanged(known));
  }

  /** Takes a cancelled contest out of the plan. */
  void cancel(Contest contest) {
    ActivityId id = activityOf(contest.id());
    if (activities.find(id).isPresent()) {
      activities.update(
          id, null, known -> known.ahead() ? known.cancel() : Decision.unchanged(known));
    }
  }

  /** Records who won, who took part and who judged. */
  void record(Contest contest, Scope scope) {
    schedule(contest);
    Map<TeacherId, Taking> people = people(contest, scope);
    LocalDate today = LocalDate.now(clock);
    activities.update(activityOf(contest.id()), null, known -> recorded(known, people, today));
  }

  private record Taking(Place from, Role role) {}

  private Map<TeacherId, Taking> people(Contest contest, Scope scope) {
    Map<TeacherId, Taking> people = new LinkedHashMap<>();
    for (Seat seat : contest.jury().seats()) {
      if (seat.teacher() != null) {
        people.put(seat.teacher(), new Taking(places.placeOf(seat.teacher(), scope), Role.JURY));
      }
    }
    for (Map.Entry<EntryId, Role> award : new Awards(contest).all().entrySet()) {
      ContestEntry entry = entries.find(award.getKey()).orElseThrow().state();
      Taking taking = new Taking(entry.author().place(), award.getValue());
      people.merge(entry.author().teacher(), taking, RecordingResults::better);
    }
    return people;
  }

  /** Who took part in two nominations is remembered for the better of the two. */
  private static Taking better(Taking one, Taking other) {
    return rank(other.role()) > rank(one.role()) ? other : one;
  }

  private static int rank(Role role) {
    return switch (role) {
      case WINNER -> 3;
      case PRIZE_WINNER -> 2;
      case PARTICIPANT -> 1;
      default -> 0;
    };
  }

  private static Decision<Activity, ActivityEvent> recorded(
      Activity known, Map<TeacherId, Taking> people, LocalDate today) {
    List<ActivityEvent> events = new ArrayList<>();
    Activity activity = known;
    for (Map.Entry<TeacherId, Taking> one : people.entrySet()) {
      Taking taking = one.getValue();
      Decision<Activity, ActivityEvent> step =
          activity.participants().include(one.getKey(), taking.from(), taking.role());
      if (!(step instanceof Decision.Accepted<Activity, ActivityEvent> accepted)) {
        return step;
      }
      activity = accepted.state();
      events.addAll(accepted.events());
    }
    return closed(activity, people, events, today);
  }

  private static Decision<Activity, ActivityEvent> closed(
      Activity activity,
      Map<TeacherId, Taking> people,
      List<ActivityEvent> events,
      LocalDate today) {
    Map<TeacherId, Attendance> present =
        people.keySet().stream().collect(Collectors.toMap(p -> p, p -> Attendance.PRESENT));
    Decision<Activity, ActivityEvent> marked = activity.participants().mark(present);
    if (!(marked instanceof Decision.Accepted<Activity, ActivityEvent> accepted)) {
      return marked;
    }
    events.addAll(accepted.events());
    if (!accepted.state().ahead()) {
      return Decision.accept(accepted.state(), events);
    }
    Decision<Activity, ActivityEvent> held = accepted.state().hold(today, today);
    if (held instanceof Decision.Accepted<Activity, ActivityEvent> done) {
      events.addAll(done.events());
      return Decision.accept(done.state(), events);
    }
    return held;
  }

  private static Description description(ContestTerms terms) {
    Stage last = terms.stages().get(terms.stages().size() - 1);
    return new Description(
        terms.title(),
        ActivityKind.CONTEST,
        terms.level(),
        last.format(),
        "Конкурс: заявки, этапы и итоги — в разделе «Конкурсы»",
        List.of(),
        null,
        false,
        null,
        new When(terms.end(), null, null),
        new Room("", null),
        "Методическая служба");
  }
}
