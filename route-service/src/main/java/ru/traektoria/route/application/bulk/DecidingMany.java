package ru.traektoria.route.application.bulk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.route.application.DecidingRoute;
import ru.traektoria.route.application.DecidingRoute.Refusal;
import ru.traektoria.route.application.bulk.BulkJob.State;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.RouteId;

/**
 * Decides on hundreds of routes while the person watches. Each is decided by itself; a repeat is
 * safe because what is done already is refused with that very reason.
 */
@Service
public class DecidingMany implements ApplicationRunner, DisposableBean {

  private static final int SAVE_EVERY = 10;

  private final DecidingRoute deciding;
  private final BulkJobs jobs;
  private final Clock clock;
  private final ExecutorService background = Executors.newSingleThreadExecutor();

  DecidingMany(DecidingRoute deciding, BulkJobs jobs, Clock clock) {
    this.deciding = deciding;
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
  public BulkJob start(
      BulkJob.Kind kind,
      List<RouteId> ids,
      Actor actor,
      Function<Route, Decision<Route, RouteEvent>> command) {
    BulkJob job =
        new BulkJob(
            Ids.next(),
            kind,
            actor.subject(),
            clock.instant(),
            State.RUNNING,
            ids.size(),
            0,
            List.of());
    jobs.save(job);
    background.execute(() -> decide(job, ids, command));
    return job;
  }

  private void decide(
      BulkJob job, List<RouteId> ids, Function<Route, Decision<Route, RouteEvent>> command) {
    List<Refusal> refused = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      refused.addAll(deciding.decideAll(List.of(ids.get(i)), command).refused());
      if ((i + 1) % SAVE_EVERY == 0) {
        jobs.save(job.at(i + 1, refused, State.RUNNING));
      }
    }
    jobs.save(job.at(ids.size(), refused, State.DONE));
  }
}
