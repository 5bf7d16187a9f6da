package ru.traektoria.platform.web.tabular;

import java.time.Instant;
import java.util.List;

/**
 * One upload in the journal: what was asked, how far it is, what came of it.
 *
 * @param kind what is imported, «teachers», «courses»
 * @param dryRun true when nothing is to be written
 * @param total rows in the file
 * @param problems the first {@value Imports#MAX_PROBLEMS}, in the order of rows
 * @param message Russian: one sentence for the person
 */
public record ImportJob(
    String id,
    String kind,
    String fileName,
    String sha256,
    boolean dryRun,
    String by,
    String municipality,
    String organisation,
    Instant startedAt,
    Instant finishedAt,
    State state,
    int total,
    int processed,
    int created,
    int updated,
    int unchanged,
    int problemCount,
    List<TableRow.Problem> problems,
    List<String> unknownHeaders,
    String message) {

  /** How far a job is. */
  public enum State {
    RUNNING,
    /** A dry run ended, or everything was written. */
    DONE,
    /** Rows have problems and nothing was written. */
    REFUSED,
    /** An outage or a stop in the middle; the same file can be sent again. */
    FAILED
  }

  /** True when nothing more will happen. */
  public boolean finished() {
    return state != State.RUNNING;
  }

  /** 0 to 100. */
  public int percent() {
    return finished() ? 100 : total == 0 ? 0 : (int) (100L * processed / total);
  }
}
