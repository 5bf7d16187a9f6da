package ru.traektoria.events.activity.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;

/**
 * Reminds who signed up of today and tomorrow, and who holds an activity that its day has passed
 * and nobody has marked who came: until then nobody's participation counts.
 */
@Component
class ActivityReminding implements Reminding {

  private static final int DAYS_BACK = 120;
  private static final int MOST = 5;

  private final Activities activities;
  private final Holding holding;

  ActivityReminding(Activities activities, Holding holding) {
    this.activities = activities;
    this.holding = holding;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    return Stream.concat(coming(viewer, today), forgotten(viewer, today)).toList();
  }

  private Stream<Reminder> coming(Viewer viewer, LocalDate today) {
    if (viewer.teacherId().isEmpty()) {
      return Stream.empty();
    }
    TeacherId me = new TeacherId(viewer.teacherId().get());
    return activities.of(me).stream()
        .map(Stored::state)
        .filter(Activity::ahead)
        .filter(activity -> isNear(activity.description().when().on(), today))
        .filter(activity -> activity.enrolments().of(me).filter(Enrolment::confirmed).isPresent())
        .map(activity -> near(activity, today));
  }

  private static boolean isNear(LocalDate day, LocalDate today) {
    return day.equals(today) || day.equals(today.plusDays(1));
  }

  private static Reminder near(Activity activity, LocalDate today) {
    LocalDate day = activity.description().when().on();
    String at =
        activity.description().when().at() == null
            ? ""
            : " в " + activity.description().when().at();
    return Reminder.near(
        (day.equals(today) ? "Сегодня" : "Завтра")
            + at
            + ": «"
            + activity.description().title()
            + "»",
        "/activities/" + activity.id().value(),
        day);
  }

  private Stream<Reminder> forgotten(Viewer viewer, LocalDate today) {
    Scope scope = held(viewer);
    if (scope.kinds().isEmpty() || viewer.municipality().isEmpty()) {
      return Stream.empty();
    }
    return activities
        .between(today.minusDays(DAYS_BACK), today.minusDays(1), viewer.municipality())
        .stream()
        .map(Stored::state)
        .filter(Activity::ahead)
        .filter(activity -> isOwn(viewer, scope, activity))
        .sorted(Comparator.comparing(activity -> activity.description().when().on()))
        .limit(MOST)
        .map(ActivityReminding::late);
  }

  /** What a school forgot is the school's to do, not the methodist's. */
  private boolean isOwn(Viewer viewer, Scope scope, Activity activity) {
    boolean schools = activity.place().organisation() != null;
    return holding.holds(scope, activity) && !(schools && viewer.has(Role.METHODIST));
  }

  private static Scope held(Viewer viewer) {
    return new Scope(
        viewer,
        Stream.of(
                Stream.of(Scope.Kind.MUNICIPALITY).filter(k -> viewer.has(Role.METHODIST)),
                Stream.of(Scope.Kind.ORGANISATION).filter(k -> viewer.has(Role.SCHOOL_LEAD)),
                Stream.of(Scope.Kind.OWNED).filter(k -> viewer.has(Role.GMO_HEAD)))
            .flatMap(kinds -> kinds)
            .collect(Collectors.toSet()));
  }

  private static Reminder late(Activity activity) {
    return Reminder.late(
        "Отметьте явку и закройте «" + activity.description().title() + "»",
        "/activities/" + activity.id().value(),
        activity.description().when().on());
  }
}
