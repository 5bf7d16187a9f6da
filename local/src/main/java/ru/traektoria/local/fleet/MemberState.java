package ru.traektoria.local.fleet;

/**
 * A process as the supervisor last saw it.
 *
 * @param pid 0 when it does not run
 * @param tookMillis how long the last start took until readiness
 * @param restarts deaths after it had been ready
 * @param failures deaths in a row
 */
public record MemberState(
    String name,
    String title,
    String phase,
    long pid,
    int port,
    String since,
    long tookMillis,
    int restarts,
    int failures) {

  public boolean isReady() {
    return phase.equals(Member.Phase.READY.name());
  }
}
