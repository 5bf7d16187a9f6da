package ru.traektoria.route.web.bulk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.DecidingRoute.Refusal;
import ru.traektoria.route.application.ListingRoutes;
import ru.traektoria.route.application.RouteFilter;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.Routes;
import ru.traektoria.route.application.bulk.ApprovingMany;
import ru.traektoria.route.application.bulk.BulkJob;
import ru.traektoria.route.application.bulk.BulkJobs;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;
import ru.traektoria.route.web.list.RouteQuestions;

/** Утвердить выбранные или все согласованные маршруты: the progress, then who was refused why. */
@Controller
@RequestMapping("/routes")
class ApprovalPages {

  private final ListingRoutes listing;
  private final Routes routes;
  private final RouteDoor door;
  private final ApprovingMany approving;
  private final BulkJobs jobs;
  private final StaffDirectory directory;
  private final Clock clock;

  ApprovalPages(
      ListingRoutes listing,
      Routes routes,
      RouteDoor door,
      ApprovingMany approving,
      BulkJobs jobs,
      StaffDirectory directory,
      Clock clock) {
    this.listing = listing;
    this.routes = routes;
    this.door = door;
    this.approving = approving;
    this.jobs = jobs;
    this.directory = directory;
    this.clock = clock;
  }

  /** A refused route with its teacher. */
  record Refused(String route, String teacher, String reason) {}

  @PostMapping("/approve")
  ResponseEntity<Void> chosen(
      @RequestParam(defaultValue = "") List<String> ids, Scope scope, Viewer viewer) {
    return start(door.within(scope, ids), viewer);
  }

  /** All that the teachers agreed to, within the filters of the list. */
  @PostMapping("/approve-all")
  ResponseEntity<Void> all(TableQuery query, Scope scope, Viewer viewer) {
    List<RouteId> agreed =
        listing.within(scope::covers, new RouteFilter(RouteState.AGREED, null)).stream()
            .filter(line -> RouteQuestions.fit(line, query, LocalDate.now(clock)))
            .map(RouteLine::id)
            .map(RouteId::new)
            .toList();
    return start(agreed, viewer);
  }

  private ResponseEntity<Void> start(List<RouteId> ids, Viewer viewer) {
    if (ids.isEmpty()) {
      throw Problems.refused(
          Reason.of("route.approve.none", "Нет ни одного маршрута, который можно утвердить"));
    }
    BulkJob job = approving.start(ids, Acting.of(viewer));
    return Done.at("/routes/approvals/" + job.id(), "Утверждаем маршруты");
  }

  @GetMapping("/approvals/{id}")
  String job(@PathVariable String id, Viewer viewer, Model model) {
    BulkJob job = own(id, viewer);
    model.addAttribute(Heading.of("Утверждение маршрутов").under("Маршруты", "/routes"));
    show(job, model);
    return "routes/approvals";
  }

  /** The progress again while it runs; the whole page when it has ended. */
  @GetMapping("/approvals/{id}/progress")
  Object progress(@PathVariable String id, Viewer viewer, Model model) {
    BulkJob job = own(id, viewer);
    if (job.state() != BulkJob.State.RUNNING) {
      return ResponseEntity.noContent().header("HX-Refresh", "true").build();
    }
    show(job, model);
    return "routes/approvals :: running";
  }

  private void show(BulkJob job, Model model) {
    model.addAttribute("job", job);
    model.addAttribute("running", job.state() == BulkJob.State.RUNNING);
    model.addAttribute("interrupted", job.state() == BulkJob.State.INTERRUPTED);
    model.addAttribute("refused", job.refused().stream().map(this::named).toList());
  }

  private Refused named(Refusal refusal) {
    String teacher =
        routes
            .find(refusal.route())
            .map(route -> directory.name(route.state().teacher().value()))
            .orElse("Маршрут");
    return new Refused(refusal.route().value(), teacher, refusal.reason());
  }

  private BulkJob own(String id, Viewer viewer) {
    return jobs.find(id)
        .filter(job -> job.by().equals(viewer.subject()))
        .orElseThrow(() -> Problems.notFound("Утверждение", id));
  }
}
