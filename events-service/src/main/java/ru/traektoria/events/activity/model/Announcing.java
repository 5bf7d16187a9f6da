package ru.traektoria.events.activity.model;

import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.events.activity.model.ActivityEvent.ActivityHeld;
import ru.traektoria.events.activity.model.ActivityEvent.ActivityScheduled;
import ru.traektoria.events.activity.model.ActivityEvent.ParticipationRecorded;
import ru.traektoria.events.activity.model.Description.ProgrammeLevel;

/** Tells others about an activity: always the whole truth. */
final class Announcing {

  private Announcing() {}

  static ActivityScheduled scheduled(Activity activity) {
    Description what = activity.description();
    return new ActivityScheduled(
        activity.id(),
        activity.place().municipality(),
        activity.place().organisation(),
        what.kind().told(),
        what.level(),
        what.format(),
        what.title(),
        what.when().on(),
        what.municipalProject(),
        what.association(),
        what.competences(),
        priority(what),
        priorityLevel(what),
        activity.status() == Activity.Status.CANCELLED ? true : null);
  }

  /** The activity and everybody who was there. */
  static List<ActivityEvent> heldWithThosePresent(Activity activity) {
    List<ActivityEvent> present = participations(activity, activity.enrolments().present());
    return Stream.concat(Stream.of(held(activity)), present.stream()).toList();
  }

  static List<ActivityEvent> participations(Activity activity, List<Enrolment> of) {
    return of.stream().<ActivityEvent>map(one -> participation(activity, one)).toList();
  }

  private static ActivityHeld held(Activity activity) {
    Description what = activity.description();
    return new ActivityHeld(
        activity.id(),
        activity.place().municipality(),
        activity.place().organisation(),
        what.kind().told(),
        what.level(),
        what.format(),
        what.title(),
        activity.heldOn(),
        what.municipalProject(),
        what.association(),
        what.competences(),
        priority(what),
        priorityLevel(what),
        mark(activity),
        what.kind() == what.kind().told() ? null : what.kind(),
        tags(what));
  }

  private static ParticipationRecorded participation(Activity activity, Enrolment enrolment) {
    Description what = activity.description();
    return new ParticipationRecorded(
        enrolment.id(),
        activity.id(),
        enrolment.teacher(),
        enrolment.place().municipality(),
        enrolment.place().organisation(),
        what.kind().told(),
        enrolment.role(),
        enrolment.attendance(),
        activity.heldOn(),
        what.when().hours(),
        what.municipalProject(),
        what.association(),
        priority(what),
        priorityLevel(what),
        what.competences(),
        mark(activity),
        null,
        what.level(),
        null,
        null,
        activity.place().organisation(),
        what.more().horizontal() ? true : null,
        what.more().learning(),
        tags(what));
  }

  private static String priority(Description what) {
    return what.programme() == null ? null : what.programme().code();
  }

  private static ProgrammeLevel priorityLevel(Description what) {
    return what.programme() == null ? null : what.programme().level();
  }

  private static List<Tag> tags(Description what) {
    List<Tag> coded = what.more().coded();
    return coded.isEmpty() ? null : coded;
  }

  private static Boolean mark(Activity activity) {
    return activity.imported() ? true : null;
  }
}
