package ru.traektoria.mentoring.model.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.traektoria.mentoring.model.programme.Session.Kind;

/**
 * Программа пары: what it works at, the plan of adaptation and the plan of meetings (S3 §3.2.2, S0
 * §4).
 *
 * @param goals цели
 * @param milestones план адаптации, earliest first
 * @param meetings план встреч и взаимопосещений, earliest first
 */
public record Programme(
    List<Goal> goals, List<Milestone> milestones, List<PlannedMeeting> meetings) {

  /** A meeting so many days off its planned day is still that meeting. */
  private static final int NEAR_DAYS = 10;

  public Programme {
    goals = goals == null ? List.of() : List.copyOf(goals);
    milestones = sorted(milestones, Milestone::due);
    meetings = sorted(meetings, PlannedMeeting::on);
  }

  /** Nothing is planned yet. */
  public static Programme none() {
    return new Programme(List.of(), List.of(), List.of());
  }

  /** Adds the goal, or replaces the one with its id. */
  public Programme with(Goal goal) {
    return new Programme(put(goals, goal, Goal::id), milestones, meetings);
  }

  /** Adds the milestone, or replaces the one with its id. */
  public Programme with(Milestone milestone) {
    return new Programme(goals, put(milestones, milestone, Milestone::id), meetings);
  }

  /** Adds the planned meeting, or replaces the one with its id. */
  public Programme with(PlannedMeeting meeting) {
    return new Programme(goals, milestones, put(meetings, meeting, PlannedMeeting::id));
  }

  /** Takes a goal, a milestone or a planned meeting away. */
  public Programme without(String id) {
    return new Programme(
        goals.stream().filter(one -> !one.id().equals(id)).toList(),
        milestones.stream().filter(one -> !one.id().equals(id)).toList(),
        meetings.stream().filter(one -> !one.id().equals(id)).toList());
  }

  /** Marks a milestone or a goal in words as done on that day. */
  public Programme done(String id, LocalDate on) {
    return new Programme(
        goals.stream()
            .map(
                one ->
                    one.id().equals(id) && !one.fromDeficit()
                        ? new Goal(one.id(), one.text(), null, null, on)
                        : one)
            .toList(),
        milestones.stream()
            .map(
                one ->
                    one.id().equals(id) ? new Milestone(one.id(), one.text(), one.due(), on) : one)
            .toList(),
        meetings);
  }

  /** The plan with the entry standing for the meeting it fulfils, and for no other. */
  public Programme heldBy(Session session) {
    String fulfilled = fulfilledBy(session).map(PlannedMeeting::id).orElse("");
    return new Programme(
        goals,
        milestones,
        meetings.stream()
            .map(one -> session.id().equals(one.session()) ? one.heldBy(null) : one)
            .map(one -> one.id().equals(fulfilled) ? one.heldBy(session.id()) : one)
            .toList());
  }

  /** The planned meeting an entry stands for: the named one, else the nearest of its kind. */
  public Optional<PlannedMeeting> fulfilledBy(Session session) {
    Stream<PlannedMeeting> open =
        meetings.stream().filter(one -> !one.held() || session.id().equals(one.session()));
    return session.planned() != null
        ? open.filter(one -> one.id().equals(session.planned())).findFirst()
        : open.filter(one -> fits(one, session))
            .min(Comparator.comparingLong(one -> apart(one, session)));
  }

  private static boolean fits(PlannedMeeting one, Session session) {
    boolean sameVisit =
        one.kind() != Kind.LESSON_VISIT
            || session.visitor() == null
            || one.visitor() == null
            || session.visitor() == one.visitor();
    return one.kind() == session.kind() && sameVisit && apart(one, session) <= NEAR_DAYS;
  }

  private static long apart(PlannedMeeting one, Session session) {
    return Math.abs(one.on().toEpochDay() - session.heldOn().toEpochDay());
  }

  /** The next meeting that is still to come. */
  public Optional<PlannedMeeting> next(LocalDate today) {
    return meetings.stream().filter(one -> !one.held() && !one.on().isBefore(today)).findFirst();
  }

  /** Planned meetings whose day is past and that nobody wrote down. */
  public List<PlannedMeeting> missed(LocalDate today) {
    return meetings.stream().filter(one -> one.missedOn(today)).toList();
  }

  /** What is still to be done goes on in another pair from that day. */
  public Programme goesOn(LocalDate from) {
    return new Programme(
        goals.stream().filter(one -> one.reachedOn() == null).toList(),
        milestones.stream()
            .filter(one -> one.doneOn() == null && !one.due().isBefore(from))
            .toList(),
        meetings.stream().filter(one -> !one.held() && !one.on().isBefore(from)).toList());
  }

  private static <T> List<T> put(List<T> all, T one, Function<T, String> id) {
    boolean known = all.stream().anyMatch(other -> id.apply(other).equals(id.apply(one)));
    return known
        ? all.stream().map(other -> id.apply(other).equals(id.apply(one)) ? one : other).toList()
        : Stream.concat(all.stream(), Stream.of(one)).toList();
  }

  private static <T> List<T> sorted(List<T> all, Function<T, LocalDate> day) {
    return all == null
        ? List.of()
        : all.stream()
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(day, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
  }
}
