package ru.traektoria.route.application.bulk;

import java.time.Instant;
import java.util.List;
import ru.traektoria.route.application.DecidingRoute.Refusal;

/**
 * One command on many routes: how far it is and what was refused.
 *
 * @param kind what is being done
 * @param by the account that started it; nobody else sees the job
 * @param total routes to decide on
 * @param decided done or refused so far
 */
public record BulkJob(
    String id,
    Kind kind,
    String by,
    Instant startedAt,
    State state,
    int total,
    int decided,
    List<Refusal> refused) {

  /** What is done with the routes. */
  public enum Kind {
    APPROVAL,
    ROLL_OVER,
    PRIORITY
  }

  /** Running, ended, or broken off by a restart: then it is simply started again. */
  public enum State {
    RUNNING,
    DONE,
    INTERRUPTED
  }

  public BulkJob {
    refused = List.copyOf(refused);
  }

  /** How many were not refused. */
  public int accepted() {
    return decided - refused.size();
  }

  BulkJob at(int decidedNow, List<Refusal> refusedNow, State now) {
    return new BulkJob(id, kind, by, startedAt, now, total, decidedNow, refusedNow);
  }
}
