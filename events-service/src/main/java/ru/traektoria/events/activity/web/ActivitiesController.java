package ru.traektoria.events.activity.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.activity.application.AnnouncingActivities;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Мероприятия over REST: the plan. */
@RestController
@RequestMapping("/api/v1/activities")
class ActivitiesController {

  private final FindingActivities finding;
  private final AnnouncingActivities announcing;
  private final Views views;

  ActivitiesController(FindingActivities finding, AnnouncingActivities announcing, Views views) {
    this.finding = finding;
    this.announcing = announcing;
    this.views = views;
  }

  /** The plan between two days; without them that of the academic year. */
  @GetMapping
  List<ActivityView> list(
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate to,
      @RequestParam(required = false) Status status,
      Scope scope) {
    AcademicYear year = AcademicYear.of(views.today());
    LocalDate first = from == null ? year.first() : from;
    LocalDate last = to == null ? year.last() : to;
    return finding.between(first, last, scope).stream()
        .filter(stored -> status == null || stored.state().status() == status)
        .map(stored -> views.line(stored, scope))
        .sorted(Comparator.comparing(ActivityView::day))
        .toList();
  }

  @PostMapping
  ResponseEntity<ActivityView> schedule(
      @RequestBody ActivityRequest request, CreationKey key, Scope scope) {
    Stored<Activity> stored =
        announcing.scheduleFor(
            request.planItem(), key, request.organisation(), request.description(), scope);
    return Etags.created(
        "/api/v1/activities/" + stored.id(), stored.version(), views.full(stored, scope));
  }

  @GetMapping("/{id}")
  ResponseEntity<ActivityView> one(@PathVariable String id, Scope scope) {
    return ok(finding.one(new ActivityId(id), scope), scope);
  }

  @PutMapping("/{id}")
  ResponseEntity<ActivityView> reschedule(
      @PathVariable String id, @RequestBody ActivityRequest request, IfMatch seen, Scope scope) {
    ActivityId activity = new ActivityId(id);
    return ok(announcing.reschedule(activity, seen.version(), request.description(), scope), scope);
  }

  @PostMapping("/{id}/registration")
  ResponseEntity<ActivityView> open(@PathVariable String id, IfMatch seen, Scope scope) {
    return ok(announcing.openRegistration(new ActivityId(id), seen.version(), scope), scope);
  }

  @PostMapping("/{id}/cancellation")
  ResponseEntity<ActivityView> cancel(@PathVariable String id, IfMatch seen, Scope scope) {
    return ok(announcing.cancel(new ActivityId(id), seen.version(), scope), scope);
  }

  private ResponseEntity<ActivityView> ok(Stored<Activity> stored, Scope scope) {
    return Etags.ok(stored.version(), views.full(stored, scope));
  }
}
