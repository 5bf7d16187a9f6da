package ru.traektoria.route.web.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;
import ru.traektoria.portal.Russian;
import ru.traektoria.route.application.Approvers;
import ru.traektoria.route.application.ListingRoutes;
import ru.traektoria.route.application.RouteFilter;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.course.WatchingQualification;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.course.QualificationWindow;
import ru.traektoria.route.model.terms.Actor.Capacity;

/** What waits for the methodist or the school: approvals, evidence, courses about to end. */
@Component
class StaffReminders implements Reminding {

  private final ListingRoutes listing;
  private final Approvers approvers;
  private final WatchingQualification watching;

  StaffReminders(ListingRoutes listing, Approvers approvers, WatchingQualification watching) {
    this.listing = listing;
    this.approvers = approvers;
    this.watching = watching;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    if (viewer.has(Role.METHODIST) && viewer.municipality().isPresent()) {
      String own = viewer.municipality().get();
      return of((m, o, t) -> own.equals(m), Capacity.METHODIST, own, today);
    }
    if (viewer.has(Role.SCHOOL_LEAD) && viewer.organisation().isPresent()) {
      String own = viewer.organisation().get();
      String municipality = viewer.municipality().orElse("");
      return of((m, o, t) -> own.equals(o), Capacity.SCHOOL_LEAD, municipality, today);
    }
    return List.of();
  }

  private List<Reminder> of(Reach reach, Capacity as, String municipality, LocalDate today) {
    List<RouteLine> lines = listing.within(reach, RouteFilter.ALL);
    List<Reminder> all = new ArrayList<>();
    long agreed = lines.stream().filter(line -> line.state() == RouteState.AGREED).count();
    if (agreed > 0 && approvers.of(municipality).contains(as)) {
      String count = Russian.count(agreed, "маршрут ждёт", "маршрута ждут", "маршрутов ждут");
      all.add(Reminder.unanswered(count + " утверждения", "/routes?state=AGREED"));
    }
    long shown = lines.stream().filter(line -> line.reported() > 0).count();
    if (shown > 0) {
      String count = Russian.count(shown, "маршруте", "маршрутах", "маршрутах");
      all.add(
          Reminder.unanswered(
              "Выполненные шаги ждут подтверждения в " + count, "/routes?waiting=evidence"));
    }
    if (as == Capacity.SCHOOL_LEAD) {
      all.addAll(courses(reach, today));
    }
    return all;
  }

  /** S0 §2: the school is reminded as the teacher is; the methodist has the radar. */
  private List<Reminder> courses(Reach reach, LocalDate today) {
    long ending =
        watching.within(reach, today).blips().stream()
            .filter(blip -> blip.until() != null && !blip.over(today))
            .filter(blip -> QualificationWindow.reminds(blip.until(), today))
            .count();
    String count = Russian.count(ending, "педагога", "педагогов", "педагогов");
    return ending == 0
        ? List.of()
        : List.of(
            Reminder.unanswered(
                "Заканчиваются три года с последних курсов у " + count, "/routes/radar"));
  }
}
