package ru.traektoria.events.meeting.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.meeting.model.AgendaItem;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Явка: the marks are the activity's own, so participation is told as of any other activity. Before
 * marking, members of the day and reporters are put on its list.
 */
@Service
public class AttendingMeetings {

  private final FindingMeetings finding;
  private final Activities activities;
  private final MeetingMembers members;
  private final Clock clock;

  AttendingMeetings(
      FindingMeetings finding, Activities activities, MeetingMembers members, Clock clock) {
    this.finding = finding;
    this.activities = activities;
    this.members = members;
    this.clock = clock;
  }

  /** Marks who was there. */
  public Stored<Activity> mark(MeetingId id, Map<TeacherId, Attendance> marks, Scope scope) {
    Sitting sitting = finding.led(id, scope);
    if (sitting.day().isAfter(LocalDate.now(clock))) {
      throw Problems.refused(
          Reason.of("meeting.ahead", "Явку отмечают в день заседания или позже."));
    }
    enlist(sitting);
    return activities.update(
        sitting.meeting().state().activity(), null, known -> known.participants().mark(marks));
  }

  /** Marks those whom nobody has marked yet as present. */
  public Stored<Activity> markRestPresent(MeetingId id, Scope scope) {
    Sitting sitting = finding.led(id, scope);
    enlist(sitting);
    Activity listed = activity(sitting);
    Map<TeacherId, Attendance> rest = new LinkedHashMap<>();
    listed.enrolments().unmarked().forEach(e -> rest.put(e.teacher(), Attendance.PRESENT));
    return mark(id, rest, scope);
  }

  /** Closes the meeting as held on that day. */
  public Stored<Activity> hold(MeetingId id, LocalDate on, Scope scope) {
    Sitting sitting = finding.led(id, scope);
    enlist(sitting);
    LocalDate today = LocalDate.now(clock);
    return activities.update(
        sitting.meeting().state().activity(), null, activity -> activity.hold(on, today));
  }

  /** Puts somebody on the list who is not a member. */
  public Stored<Activity> invite(MeetingId id, TeacherId teacher, Scope scope) {
    Sitting sitting = finding.led(id, scope);
    Place from =
        members
            .place(teacher)
            .orElseThrow(
                () ->
                    Problems.refused(
                        Reason.at("teacher", "teacher.unknown", "Такого педагога в округе нет.")));
    return activities.update(
        sitting.meeting().state().activity(),
        null,
        activity -> activity.participants().include(teacher, from, roleOf(sitting, teacher)));
  }

  private void enlist(Sitting sitting) {
    if (!sitting.activity().state().ahead()) {
      return;
    }
    Map<TeacherId, Place> all =
        new LinkedHashMap<>(members.on(sitting.day(), sitting.association().state()));
    reporters(sitting).forEach(who -> members.place(who).ifPresent(p -> all.putIfAbsent(who, p)));
    activities.update(
        sitting.meeting().state().activity(), null, known -> known.participants().call(all));
    speakers(sitting, all);
  }

  /** Who reports on a question takes part as a speaker. */
  private void speakers(Sitting sitting, Map<TeacherId, Place> all) {
    for (TeacherId reporter : reporters(sitting)) {
      Place place = all.get(reporter);
      boolean known =
          activity(sitting).enrolments().of(reporter).map(Enrolment::role).stream()
              .anyMatch(role -> role == Role.SPEAKER);
      if (place != null && !known) {
        activities.update(
            sitting.meeting().state().activity(),
            null,
            activity -> activity.participants().include(reporter, place, Role.SPEAKER));
      }
    }
  }

  private Activity activity(Sitting sitting) {
    return activities.find(sitting.meeting().state().activity()).orElseThrow().state();
  }

  private static Role roleOf(Sitting sitting, TeacherId teacher) {
    return reporters(sitting).contains(teacher) ? Role.SPEAKER : Role.PARTICIPANT;
  }

  private static List<TeacherId> reporters(Sitting sitting) {
    return sitting.meeting().state().agenda().stream()
        .map(AgendaItem::reporter)
        .map(reporter -> reporter.teacher())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
