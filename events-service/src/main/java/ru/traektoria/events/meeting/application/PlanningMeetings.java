package ru.traektoria.events.meeting.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description;
import ru.traektoria.events.activity.model.Description.Format;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Description.Room;
import ru.traektoria.events.activity.model.Description.When;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.association.model.Membership;
import ru.traektoria.events.meeting.model.AgendaItem;
import ru.traektoria.events.meeting.model.Meeting;
import ru.traektoria.events.meeting.model.Meeting.Frame;
import ru.traektoria.events.meeting.model.MeetingEvent;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.events.meeting.model.Presidium;
import ru.traektoria.events.meeting.model.Somebody;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Заседание планируют: an activity of the plan with all members on its list, and its agenda. The
 * activity comes first; should the agenda not follow, the repeated request finds and completes it.
 */
@Service
public class PlanningMeetings {

  private final Meetings meetings;
  private final Activities activities;
  private final FindingMeetings finding;
  private final LeadingAssociations associations;
  private final MeetingMembers members;

  PlanningMeetings(
      Meetings meetings,
      Activities activities,
      FindingMeetings finding,
      LeadingAssociations associations,
      MeetingMembers members) {
    this.meetings = meetings;
    this.activities = activities;
    this.finding = finding;
    this.associations = associations;
    this.members = members;
  }

  /**
   * What is planned.
   *
   * @param theme тема заседания
   * @param hours academic hours for who is there; {@code null} if not counted
   * @param year academic year; {@code null}: the one that follows from the day
   * @param learning in-house learning (S3-129)
   */
  public record Plan(
      String theme,
      LocalDate on,
      LocalTime at,
      String room,
      Format format,
      BigDecimal hours,
      AcademicYear year,
      boolean learning) {

    /** An August meeting opens the next year (domain.md §3, rule 4). */
    AcademicYear counted() {
      AcademicYear usual = AcademicYear.of(on);
      boolean opening = on.getMonth() == Month.AUGUST;
      return year != null ? year : opening ? usual.next() : usual;
    }
  }

  /** Plans a meeting with the questions of its agenda. */
  public Stored<Meeting> plan(
      CreationKey key, AssociationId id, Plan plan, List<AgendaItem> agenda, Scope scope) {
    Association association = led(id, scope);
    requireSound(plan);
    agenda.forEach(question -> requireKnown(question.reporter()));
    ActivityId activity = new ActivityId(key.id());
    Frame frame = new Frame(activity, id, association.place(), plan.counted(), plan.learning());
    Decision<Meeting, MeetingEvent> opened = Meeting.open(frame, presidium(association), agenda);
    Problems.accepted(opened);
    Description what = description(plan, association);
    activities.create(
        activity, key.requestHash(), Activity.schedule(activity, association.place(), what));
    invite(activity, association, plan.on());
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
    AcademicYear year = new Plan("", day, null, "", null, null, null, false).counted();
    Frame frame = new Frame(id, owner, association.place(), year, false);
    return meetings.create(
        MeetingId.of(id), Meeting.open(frame, presidium(association), List.of()));
  }

  /** Changes theme, day, place; those who are members on the new day stand on the list. */
  public Stored<Meeting> replan(MeetingId id, long version, Plan plan, Scope scope) {
    Sitting sitting = finding.led(id, scope);
    requireSound(plan);
    Association association = sitting.association().state();
    Stored<Meeting> framed =
        meetings.update(id, version, known -> known.frame(plan.counted(), plan.learning()));
    activities.update(
        sitting.meeting().state().activity(),
        null,
        activity -> activity.reschedule(description(plan, association)));
    invite(sitting.meeting().state().activity(), association, plan.on());
    return framed;
  }

  /** Отменяет заседание. */
  public void cancel(MeetingId id, Scope scope) {
    Sitting sitting = finding.led(id, scope);
    activities.update(sitting.meeting().state().activity(), null, Activity::cancel);
  }

  /** Adds a question or changes one; a reporter of the register has to be of the municipality. */
  public Stored<Meeting> ask(
      MeetingId id, long version, String item, String topic, Somebody reporter, Scope scope) {
    requireKnown(reporter);
    String known = item == null || item.isBlank() ? Ids.next() : item;
    return decide(id, version, scope, m -> m.ask(AgendaItem.asked(known, topic, reporter)));
  }

  /** Takes a question off. */
  public Stored<Meeting> drop(MeetingId id, long version, String item, Scope scope) {
    return decide(id, version, scope, meeting -> meeting.drop(item));
  }

  /** Puts a question one place earlier. */
  public Stored<Meeting> raise(MeetingId id, long version, String item, Scope scope) {
    return decide(id, version, scope, meeting -> meeting.raise(item));
  }

  private Stored<Meeting> decide(
      MeetingId id,
      long version,
      Scope scope,
      Function<Meeting, Decision<Meeting, MeetingEvent>> how) {
    finding.led(id, scope);
    return meetings.update(id, version, how);
  }

  private void requireKnown(Somebody somebody) {
    if (somebody.teacher() != null && members.place(somebody.teacher()).isEmpty()) {
      throw Problems.refused(
          Reason.at("reporter", "teacher.unknown", "Такого педагога в округе нет."));
    }
  }

  private static void requireSound(Plan plan) {
    if (plan.on() == null) {
      throw Problems.refused(Reason.at("plannedOn", "meeting.day", "Укажите дату заседания."));
    }
    if (plan.learning() && plan.hours() == null) {
      throw Problems.refused(
          Reason.at("hours", "meeting.hours", "Для внутреннего обучения укажите часы."));
    }
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

  private static Description description(Plan plan, Association association) {
    return new Description(
        plan.theme() == null ? "" : plan.theme().strip(),
        kind(association.charter().kind()),
        association.place().organisation() == null ? Level.MUNICIPAL : Level.SCHOOL,
        plan.format() == null ? Format.ON_SITE : plan.format(),
        "",
        List.of(),
        null,
        false,
        association.id().value(),
        new When(plan.on(), plan.at(), plan.hours()),
        new Room(plan.room() == null ? "" : plan.room().strip(), null),
        association.charter().name());
  }

  private static ActivityKind kind(Association.Kind kind) {
    return switch (kind) {
      case METHODICAL_COUNCIL -> ActivityKind.METHODICAL_COUNCIL;
      case PEDAGOGICAL_COUNCIL -> ActivityKind.PEDAGOGICAL_COUNCIL;
      case YOUNG_TEACHERS, YOUNG_HEADS -> ActivityKind.YOUNG_TEACHERS_SCHOOL;
      default -> ActivityKind.ASSOCIATION_MEETING;
    };
  }
}
