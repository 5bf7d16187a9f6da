package ru.traektoria.route.application.bulk;

import java.time.Instant;
import java.util.List;
import ru.traektoria.route.application.DecidingRoute.Refusal;

/**
 * Массовое утверждение: how far it is and what was refused.
 *
 * @param by the account that started it; nobody else sees the job
 * @param total routes to decide on
 * @param decided approved or refused so far
 */
public record BulkJob(
    String id,
    String by,
    Instant startedAt,
    State state,
    int total,
    int decided,
    List<Refusal> refused) {

  /** Running, ended, or broken off by a restart: then it is simply started again. */
  public enum State {
    RUNNING,
    DONE,
    INTERRUPTED
  }

  public BulkJob {
    refused = List.copyOf(refused);
  }

  public int approved() {
    return decided - refused.size();
  }

  BulkJob at(int decidedNow, List<Refusal> refusedNow, State now) {
    return new BulkJob(id, by, startedAt, now, total, decidedNow, refusedNow);
  }
}
