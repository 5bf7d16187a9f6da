package ru.traektoria.route.application.bulk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.route.application.ApprovingRoutes;
import ru.traektoria.route.application.DecidingRoute.Outcomes;
import ru.traektoria.route.application.DecidingRoute.Refusal;
import ru.traektoria.route.application.bulk.BulkJob.State;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.RouteId;

/**
 * Approves hundreds of routes while the person watches. Each is decided by itself; a repeat is safe
 * because an approved route is refused with that very reason.
 */
@Service
public class ApprovingMany implements ApplicationRunner, DisposableBean {

  private static final int SAVE_EVERY = 10;

  private final ApprovingRoutes approving;
  private final BulkJobs jobs;
  private final Clock clock;
  private final ExecutorService background = Executors.newSingleThreadExecutor();

  ApprovingMany(ApprovingRoutes approving, BulkJobs jobs, Clock clock) {
    this.approving = approving;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    jobs.interruptRunning();
  }

  @Override
  public void destroy() {
    background.shutdownNow();
  }

  /**
   * Starts the job.
   *
   * @param ids of routes that the person may decide on
   */
  public BulkJob start(List<RouteId> ids, Actor actor) {
    BulkJob job =
        new BulkJob(
            Ids.next(), actor.subject(), clock.instant(), State.RUNNING, ids.size(), 0, List.of());
    jobs.save(job);
    background.execute(() -> approve(job, ids, actor));
    return job;
  }

  private void approve(BulkJob job, List<RouteId> ids, Actor actor) {
    LocalDate today = LocalDate.now(clock);
    List<Refusal> refused = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      Outcomes one = approving.approveAll(List.of(ids.get(i)), actor, today);
      refused.addAll(one.refused());
      if ((i + 1) % SAVE_EVERY == 0) {
        jobs.save(job.at(i + 1, refused, State.RUNNING));
      }
    }
    jobs.save(job.at(ids.size(), refused, State.DONE));
  }
}
