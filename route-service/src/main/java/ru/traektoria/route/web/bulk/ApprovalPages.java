package ru.traektoria.route.web.bulk;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.ListingRoutes;
import ru.traektoria.route.application.RouteFilter;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.bulk.ApprovingMany;
import ru.traektoria.route.application.bulk.BulkJob;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;
import ru.traektoria.route.web.list.RouteSearch;

/** Утвердить выбранные или все согласованные маршруты; the progress is in {@link JobPages}. */
@Controller
@RequestMapping("/routes")
class ApprovalPages {

  private final ListingRoutes listing;
  private final RouteDoor door;
  private final ApprovingMany approving;
  private final RouteSearch search;

  ApprovalPages(
      ListingRoutes listing, RouteDoor door, ApprovingMany approving, RouteSearch search) {
    this.listing = listing;
    this.door = door;
    this.approving = approving;
    this.search = search;
  }

  @PostMapping("/approve")
  ResponseEntity<Void> chosen(
      @RequestParam(defaultValue = "") List<String> ids, Scope scope, Viewer viewer) {
    return start(door.within(scope, ids), viewer);
  }

  /** All that the teachers agreed to, within the filters of the list. */
  @PostMapping("/approve-all")
  ResponseEntity<Void> all(TableQuery query, Scope scope, Viewer viewer) {
    List<RouteId> agreed =
        search
            .among(listing.within(scope::covers, new RouteFilter(RouteState.AGREED, null)), query)
            .stream()
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
    return Done.at("/routes/jobs/" + job.id(), "Утверждаем маршруты");
  }
}
