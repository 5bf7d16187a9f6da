package ru.traektoria.events.meeting.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.meeting.application.WatchingQuarters.Standing;
import ru.traektoria.events.meeting.application.WatchingQuarters.Watched;
import ru.traektoria.events.meeting.model.Assignment;
import ru.traektoria.events.meeting.model.Meeting;
import ru.traektoria.events.meeting.model.QuarterRule;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;
import ru.traektoria.portal.Russian;

/**
 * Напоминания о заседаниях: decisions one answers for; for the head, a quarter that ends without a
 * meeting (S0-68), meetings that were not closed and protocols that were not signed.
 */
@Component
class RemindingMeetings implements Reminding {

  private static final String DECISIONS = "/activities/meetings/decisions";
  private static final int NEAR_DAYS = 7;
  private static final int DAYS_TO_SIGN = 7;

  private final Meetings meetings;
  private final Associations associations;
  private final Activities activities;
  private final WatchingQuarters watching;

  RemindingMeetings(
      Meetings meetings,
      Associations associations,
      Activities activities,
      WatchingQuarters watching) {
    this.meetings = meetings;
    this.associations = associations;
    this.activities = activities;
    this.watching = watching;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    return viewer.teacherId().map(TeacherId::new).map(me -> of(me, today)).orElse(List.of());
  }

  private List<Reminder> of(TeacherId me, LocalDate today) {
    List<Reminder> all = new ArrayList<>(decisions(me, today));
    List<Stored<Association>> led =
        associations.of(me).stream()
            .filter(stored -> stored.state().head().filter(h -> h.teacher().equals(me)).isPresent())
            .toList();
    all.addAll(quarters(led, today));
    led.forEach(stored -> all.addAll(unfinished(stored.state(), today)));
    return all;
  }

  private List<Reminder> decisions(TeacherId me, LocalDate today) {
    List<LocalDate> terms =
        meetings.answeredBy(me).stream()
            .flatMap(stored -> stored.state().assignments().stream())
            .filter(Assignment::open)
            .filter(a -> me.equals(a.resolution().owner().teacher()))
            .map(Assignment::due)
            .filter(due -> !due.isAfter(today.plusDays(NEAR_DAYS)))
            .sorted()
            .toList();
    List<LocalDate> late = terms.stream().filter(due -> due.isBefore(today)).toList();
    List<Reminder> reminders = new ArrayList<>();
    if (!late.isEmpty()) {
      reminders.add(
          Reminder.late("Просрочены решения заседаний: " + late.size(), DECISIONS, late.get(0)));
    }
    if (late.size() < terms.size()) {
      reminders.add(
          Reminder.near(
              "Скоро срок решений заседаний: " + (terms.size() - late.size()),
              DECISIONS,
              terms.get(late.size())));
    }
    return reminders;
  }

  private List<Reminder> quarters(List<Stored<Association>> led, LocalDate today) {
    List<Stored<Association>> watched =
        led.stream().filter(stored -> stored.state().charter().kind().quarterly()).toList();
    return watching.watch(watched, AcademicYear.of(today)).stream()
        .flatMap(one -> near(one).stream())
        .toList();
  }

  private static Optional<Reminder> near(Watched watched) {
    return watched.quarters().stream()
        .filter(standing -> standing.rule() == QuarterRule.NEAR)
        .map(standing -> near(watched.association(), standing))
        .findFirst();
  }

  private static Reminder near(Stored<Association> association, Standing standing) {
    return Reminder.near(
        association.state().charter().name()
            + ": в "
            + standing.quarter().label()
            + " четверти ещё не было заседания",
        "/activities/meetings/new?association=" + association.id(),
        standing.quarter().to());
  }

  private List<Reminder> unfinished(Association association, LocalDate today) {
    List<Reminder> reminders = new ArrayList<>();
    List<Meeting> open =
        meetings.of(association.id()).stream()
            .map(Stored::state)
            .filter(meeting -> !meeting.locked())
            .toList();
    Map<String, Activity> known = new HashMap<>();
    activities
        .findAll(open.stream().map(meeting -> meeting.activity().value()).toList())
        .forEach(stored -> known.put(stored.id(), stored.state()));
    for (Meeting meeting : open) {
      Optional.ofNullable(known.get(meeting.activity().value()))
          .flatMap(activity -> unfinished(meeting, activity, today))
          .ifPresent(reminders::add);
    }
    return reminders;
  }

  private static Optional<Reminder> unfinished(
      Meeting meeting, Activity activity, LocalDate today) {
    String page = "/activities/meetings/" + meeting.id().value();
    LocalDate planned = activity.description().when().on();
    if (activity.ahead() && planned.isBefore(today)) {
      return Optional.of(
          Reminder.late(
              "Закройте заседание " + Russian.date(planned), page + "/attendance", planned));
    }
    boolean unsigned = activity.status() == Status.HELD && !meeting.locked();
    if (!unsigned) {
      return Optional.empty();
    }
    LocalDate due = activity.heldOn().plusDays(DAYS_TO_SIGN);
    String text = "Подпишите протокол заседания " + Russian.date(activity.heldOn());
    return Optional.of(
        due.isBefore(today)
            ? Reminder.late(text, page + "/protocol", due)
            : Reminder.near(text, page + "/protocol", due));
  }
}
