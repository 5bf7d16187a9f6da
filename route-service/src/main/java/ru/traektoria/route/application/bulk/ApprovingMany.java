package ru.traektoria.route.application.bulk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.route.application.ApprovingRoutes;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.RouteId;

/** Approves hundreds of routes in the background. */
@Service
public class ApprovingMany {

  private final ApprovingRoutes approving;
  private final DecidingMany deciding;
  private final Clock clock;

  ApprovingMany(ApprovingRoutes approving, DecidingMany deciding, Clock clock) {
    this.approving = approving;
    this.deciding = deciding;
    this.clock = clock;
  }

  /**
   * Starts the job.
   *
   * @param ids of routes that the person may decide on
   */
  public BulkJob start(List<RouteId> ids, Actor actor) {
    LocalDate today = LocalDate.now(clock);
    return deciding.start(
        BulkJob.Kind.APPROVAL, ids, actor, route -> approving.decide(route, actor, today));
  }
}
