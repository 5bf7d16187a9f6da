package ru.traektoria.events.meeting.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.application.AnnouncingGuard.Attempt;
import ru.traektoria.events.activity.application.AskingGuards;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Description;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.association.model.Membership;
import ru.traektoria.events.meeting.model.AgendaItem;
import ru.traektoria.events.meeting.model.Frame;
import ru.traektoria.events.meeting.model.Meeting;
import ru.traektoria.events.meeting.model.MeetingEvent;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.events.meeting.model.Presidium;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Заседание планируют: an activity of the plan with all members on its list, and its agenda. The
 * activity comes first; should the agenda not follow, the repeated request finds and completes it.
 * A room of the directory is taken by the same guard as for every activity.
 */
@Service
public class PlanningMeetings {

  private final Meetings meetings;
  private final Activities activities;
  private final AskingGuards guards;
  private final FindingMeetings finding;
  private final LeadingAssociations associations;
  private final MeetingMembers members;

  PlanningMeetings(
      Meetings meetings,
      Activities activities,
      AskingGuards guards,
      FindingMeetings finding,
      LeadingAssociations associations,
      MeetingMembers members) {
    this.meetings = meetings;
    this.activities = activities;
    this.guards = guards;
    this.finding = finding;
    this.associations = associations;
    this.members = members;
  }

  /** Plans a meeting with the questions of its agenda. */
  public Stored<Meeting> plan(
      CreationKey key, AssociationId id, MeetingPlan plan, List<AgendaItem> agenda, Scope scope) {
    Association association = led(id, scope);
    plan.requireSound();
    agenda.forEach(question -> members.requireKnown("reporter", question.reporter().teacher()));
    ActivityId activity = new ActivityId(key.id());
    Frame frame = new Frame(activity, id, association.place(), plan.counted(), plan.learning());
    Decision<Meeting, MeetingEvent> opened = Meeting.open(frame, presidium(association), agenda);
    Problems.accepted(opened);
    Description what = guards.completed(activity, plan.announced(association));
    Stored<Activity> planned =
        guards.around(
            new Attempt(activity, association.place(), what, scope),
            () ->
                activities.create(
                    activity,
                    key.requestHash(),
                    Activity.schedule(activity, association.place(), what)));
    if (planned.state().ahead()) { // else the request comes again after the meeting
      invite(activity, association, plan.on());
    }
    return meetings.create(MeetingId.of(activity), opened);
  }

  /** Opens the agenda of an activity that stands in the plan already. */
  public Stored<Meeting> openFor(ActivityId id, Scope scope) {
    Activity activity =
        activities
            .find(id)
            .map(Stored::state)
            .filter(known -> known.description().association() != null)
            .orElseThrow(() -> Problems.notFound("Мероприятие объединения", id.value()));
    AssociationId owner = new AssociationId(activity.description().association());
    Association association = led(owner, scope);
    LocalDate day =
        activity.heldOn() == null ? activity.description().when().on() : activity.heldOn();
    if (activity.ahead()) {
      invite(id, association, day);
    }
    Frame frame = new Frame(id, owner, association.place(), MeetingPlan.yearOf(day), false);
    return meetings.create(
        MeetingId.of(id), Meeting.open(frame, presidium(association), List.of()));
  }

  /** Changes theme, day, place; those who are members on the new day stand on the list. */
  public Stored<Meeting> replan(MeetingId id, long version, MeetingPlan plan, Scope scope) {
    Sitting sitting = finding.led(id, scope);
    plan.requireSound();
    Association association = sitting.association().state();
    Activity activity = sitting.activity().state();
    Description what = guards.completed(activity.id(), plan.changed(activity.description()));
    Stored<Meeting> framed =
        guards.around(
            new Attempt(activity.id(), activity.place(), what, scope),
            () -> reframe(id, version, plan, what));
    invite(activity.id(), association, plan.on());
    return framed;
  }

  private Stored<Meeting> reframe(MeetingId id, long version, MeetingPlan plan, Description what) {
    Stored<Meeting> framed =
        meetings.update(id, version, known -> known.frame(plan.counted(), plan.learning()));
    activities.update(framed.state().activity(), null, activity -> activity.reschedule(what));
    return framed;
  }

  /** Отменяет заседание; its room is free again. */
  public void cancel(MeetingId id, Scope scope) {
    ActivityId activity = finding.led(id, scope).meeting().state().activity();
    activities.update(activity, null, Activity::cancel);
    guards.cancelled(activity);
  }

  private Association led(AssociationId id, Scope scope) {
    Association association = associations.one(id, scope).state();
    if (!associations.leads(scope, association)) {
      throw Problems.forbidden("Заседания планирует руководитель объединения, методист или школа.");
    }
    return association;
  }

  private void invite(ActivityId id, Association association, LocalDate day) {
    activities.update(
        id, null, activity -> activity.participants().call(members.on(day, association)));
  }

  private static Presidium presidium(Association association) {
    return new Presidium(association.head().map(Membership::teacher).orElse(null), null, List.of());
  }
}
