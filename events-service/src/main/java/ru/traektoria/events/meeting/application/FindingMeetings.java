package ru.traektoria.events.meeting.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.meeting.model.Assignment;
import ru.traektoria.events.meeting.model.Meeting;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Looking at meetings: who sees the association sees when it sits and about what. */
@Service
public class FindingMeetings {

  private final Meetings meetings;
  private final Activities activities;
  private final LeadingAssociations associations;

  FindingMeetings(Meetings meetings, Activities activities, LeadingAssociations associations) {
    this.meetings = meetings;
    this.activities = activities;
    this.associations = associations;
  }

  /** One meeting; 404 if it is not the viewer's to see. */
  public Sitting one(MeetingId id, Scope scope) {
    Stored<Meeting> meeting =
        meetings.find(id).orElseThrow(() -> Problems.notFound("Заседание", id.value()));
    Stored<Association> association = associations.one(meeting.state().association(), scope);
    return activities
        .find(meeting.state().activity())
        .map(activity -> sitting(meeting, activity, association, scope))
        .orElseThrow(() -> Problems.notFound("Заседание", id.value()));
  }

  /** One meeting that the viewer leads; 403 for who only sees it. */
  public Sitting led(MeetingId id, Scope scope) {
    Sitting sitting = one(id, scope);
    if (!sitting.leads()) {
      throw Problems.forbidden("Заседание ведёт руководитель объединения, методист или школа.");
    }
    return sitting;
  }

  /** The meeting of an activity, if its agenda was opened. */
  public Optional<Sitting> of(ActivityId activity, Scope scope) {
    return meetings.find(MeetingId.of(activity)).map(stored -> one(stored.state().id(), scope));
  }

  /** Meetings of an association, latest first. */
  public List<Sitting> of(Stored<Association> association, Scope scope) {
    return sittings(
        meetings.of(association.state().id()), Map.of(association.id(), association), scope);
  }

  /** Meetings between two days of all associations the viewer sees, latest first. */
  public List<Sitting> between(LocalDate from, LocalDate to, Scope scope) {
    Map<String, Stored<Association>> known = new HashMap<>();
    associations.all(scope).forEach(stored -> known.put(stored.id(), stored));
    List<String> ids =
        activities.between(from, to, scope.municipality()).stream()
            .filter(stored -> known.containsKey(stored.state().description().association()))
            .map(stored -> MeetingId.of(stored.state().id()).value())
            .toList();
    return sittings(meetings.findAll(ids), known, scope);
  }

  private List<Sitting> sittings(
      List<Stored<Meeting>> found, Map<String, Stored<Association>> known, Scope scope) {
    Map<String, Stored<Activity>> held = new HashMap<>();
    activities
        .findAll(found.stream().map(stored -> stored.state().activity().value()).toList())
        .forEach(stored -> held.put(stored.id(), stored));
    List<Sitting> all = new ArrayList<>();
    for (Stored<Meeting> meeting : found) {
      Stored<Activity> activity = held.get(meeting.state().activity().value());
      Stored<Association> association = known.get(meeting.state().association().value());
      if (activity != null && association != null) {
        all.add(sitting(meeting, activity, association, scope));
      }
    }
    return all.stream().sorted(Comparator.comparing(Sitting::day).reversed()).toList();
  }

  private Sitting sitting(
      Stored<Meeting> meeting,
      Stored<Activity> activity,
      Stored<Association> association,
      Scope scope) {
    Sitting plain = new Sitting(meeting, activity, association, false, false, false);
    boolean member =
        association.state().memberships().stream()
            .anyMatch(m -> m.inForceOn(plain.day()) && scope.viewer().is(m.teacher().value()));
    boolean leads = associations.leads(scope, association.state());
    return new Sitting(
        meeting, activity, association, leads, member, invited(meeting, activity, scope));
  }

  private static boolean invited(Stored<Meeting> meeting, Stored<Activity> activity, Scope scope) {
    Stream<TeacherId> listed =
        activity.state().enrolments().confirmed().stream().map(Enrolment::teacher);
    Stream<TeacherId> reporting =
        meeting.state().agenda().stream().map(item -> item.reporter().teacher());
    return Stream.concat(listed, reporting)
        .anyMatch(teacher -> teacher != null && scope.viewer().is(teacher.value()));
  }

  /** Decisions of the association's earlier meetings of which a meeting of that day speaks. */
  public List<Assignment> assignmentsOf(AssociationId association) {
    return meetings.of(association).stream()
        .flatMap(stored -> stored.state().assignments().stream())
        .toList();
  }
}
